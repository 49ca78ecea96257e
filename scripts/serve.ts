// Serves a folder as the app expects to be hosted: `node scripts/serve.ts [--folder dist] [--base /a/b/] [--port 4321]`.
import { parseArgs } from 'node:util'
import { scriptTexts } from '#i18n'
import { createStaticServer, listen } from './serve/server.ts'

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4321' },
  },
})
console.log(scriptTexts.serving(await listen(createStaticServer(values), Number(values.port))))
