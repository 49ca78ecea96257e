import { mount } from '../shared/mount.ts'
import { VerifyScreen } from './VerifyScreen.tsx'

mount('verify', <VerifyScreen />)
