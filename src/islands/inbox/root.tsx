import { mount } from '../shared/mount.ts'
import { InboxScreen } from './InboxScreen.tsx'

mount('inbox', <InboxScreen />)
