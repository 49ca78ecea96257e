import { mount } from '../shared/mount.ts'
import { WhoScreen } from './WhoScreen.tsx'

mount('who', <WhoScreen />)
