import { packageCommand, run } from '../tools/command.ts'

export async function format(): Promise<number> {
  return await run(process.execPath, packageCommand('@biomejs/biome', ['check', '--write'], 'biome'))
}
