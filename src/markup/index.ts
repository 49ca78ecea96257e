export { type Hole, html, type SafeHtml, trusted } from './html.ts'
