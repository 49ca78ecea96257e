export { type Example, type ExampleFile, loadExample } from './load-example.ts'
