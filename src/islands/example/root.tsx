import { mount } from '../shared/mount.ts'
import { ExampleScreen } from './ExampleScreen.tsx'

mount('example', <ExampleScreen />)
