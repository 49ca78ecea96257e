export { type ExampleFile, loadExample } from './load-example.ts'
