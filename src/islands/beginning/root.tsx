import { mount } from '../shared/mount.ts'
import { BeginningScreen } from './BeginningScreen.tsx'

mount('beginning', <BeginningScreen />)
