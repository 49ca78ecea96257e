export { html, type SafeHtml, trusted } from './html.ts'
