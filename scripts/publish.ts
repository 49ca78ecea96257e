// Puts a showcase on the site or takes it away: `npm run publish -- file.zip [--slug x]`, `-- --remove x`.
import { runPublish } from './tools/publishing.ts'

const { exitCode, words } = await runPublish(process.argv.slice(2), new Date())
console.log(words)
process.exitCode = exitCode
