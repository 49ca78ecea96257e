// Bootstrap of every npm script, on any Node from 20 on and with nothing installed:
// packages by the lock file, then the project's own Node, then the task.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const isWindows = process.platform === 'win32'

process.chdir(root)
process.env.ASTRO_TELEMETRY_DISABLED = '1'
stopWithParent()

if (!isInstalled()) install()
if (!runsTypeScript() && !process.env.PORTFEL_NODE) runOnOwnNode()
else await (await import('./tasks.ts')).runTask(process.argv[2], process.argv.slice(3))

/** npm that is killed does not tell its script: the script watches for its parent instead. */
function stopWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.exit(143), 1000).unref()
}

/** Compares npm's own record of what it installed with the lock, so a manual `npm ci` counts too. */
function isInstalled() {
  const record = readPackages('node_modules/.package-lock.json')
  if (!record) return false
  return Object.entries(readPackages('package-lock.json') ?? {}).every(([path, wanted]) => {
    if (path === '') return true
    const found = record[path]
    return found ? found.version === wanted.version : wanted.optional === true
  })
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

function install() {
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund']
  const options = { stdio: 'inherit', shell: !npm && isWindows }
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, options)
  if (status !== 0) stop('Packages could not be installed: see the message of npm above.')
}

function runsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 19)
}

function runOnOwnNode() {
  const os = isWindows ? 'win' : process.platform
  const folder = join(root, 'node_modules', `node-${os}-${process.arch}`, 'bin')
  const node = join(folder, isWindows ? 'node.exe' : 'node')
  if (!existsSync(node)) stop(`Node 22.19 or newer is needed on this system, this is ${process.version}.`)

  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, PORTFEL_NODE: node, PATH: `${folder}${delimiter}${process.env.PATH}` },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('exit', () => child.kill())
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 143 : 1)))
}

function stop(words) {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}
