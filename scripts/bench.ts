// npm run bench [name …]: every bench measures against a peer in the same run.
import { type Bench, isMet } from './bench/bench.ts'

const benches: Record<string, () => Promise<Bench>> = {
  export: async () => (await import('./bench/export.bench.ts')).exportBench,
  verify: async () => (await import('./bench/verify.bench.ts')).verifyBench,
  intake: async () => (await import('./bench/intake.bench.ts')).intakeBench,
  list: async () => (await import('./bench/list.bench.ts')).listBench,
  search: async () => (await import('./bench/search.bench.ts')).searchBench,
  pdf: async () => (await import('./bench/pdf.bench.ts')).pdfBench,
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
let isAllMet = true

for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const load = benches[name]
  if (!load) {
    console.error(`No bench "${name}": ${Object.keys(benches).join(', ')}`)
    process.exit(2)
  }
  const { table, targets } = await (await load()).run()
  console.log(`\n${name}`)
  console.table(table)
  console.table(targets.map((target) => ({ ...target, met: isMet(target) })))
  isAllMet &&= targets.every(isMet)
}

process.exitCode = isAllMet ? 0 : 1
