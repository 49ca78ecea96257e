import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStaticServer, listen } from '../../../scripts/serve/server.ts'

/** A host of one scenario, which can fall silent and change the version of the app. */
export async function openHost(base: string) {
  const folder = mkdtempSync(join(tmpdir(), 'portfel-host-'))
  cpSync('dist', folder, { recursive: true })
  const server = createStaticServer({ folder, base })
  const { origin } = new URL(await listen(server, 0))
  const fallSilent = () => {
    server.close()
    server.closeAllConnections()
  }
  return {
    address: origin + base,
    fallSilent,
    publishNewVersion: () => {
      const worker = join(folder, 'sw.js')
      writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// next`)
    },
    close: () => {
      fallSilent()
      rmSync(folder, { recursive: true })
    },
  }
}
