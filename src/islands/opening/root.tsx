import { mount } from '../shared/mount.ts'
import { OpeningScreen } from './OpeningScreen.tsx'

mount('opening', <OpeningScreen />)
