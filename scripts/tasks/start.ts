import { parseArgs } from 'node:util'
import { scriptTexts } from '#i18n'
import { createStaticServer, listen } from '../serve/server.ts'
import { buildIfStale } from './build.ts'

/** Serves the built app on this machine until the terminal or the parent process ends. */
export async function start(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '4321' } } })
  const built = await buildIfStale()
  if (built !== 0) return built

  const address = await listen(createStaticServer({ folder: 'dist' }), Number(values.port))
  console.log(scriptTexts.serving(address))
  return 0
}
