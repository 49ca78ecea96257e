import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { hasTool, runTool, toolFolder } from '../../support/tools.ts'

const judges = ['unzip', 'sha256sum', 'openssl', 'qpdf', 'pdfsig', 'pdftotext']

/** Judges an exported bundle by programs that are not ours; says which of them are not here. */
export function judgeBundle(path: string, titles: readonly string[]): void {
  const absent = judges.filter((name) => !hasTool(name))
  if (absent.length > 0) test.info().annotations.push({ type: 'not judged', description: absent.join(', ') })
  if (absent.length > 0) return
  using place = toolFolder()
  expect(runTool('unzip', ['-t', path])).toMatchObject({ code: 0 })
  expect(runTool('unzip', ['-q', path, '-d', place.path])).toMatchObject({ code: 0 })
  const bag = join(place.path, readdirSync(place.path)[0] ?? '')
  const passes = (name: string, args: readonly string[]) =>
    expect(runTool(name, args, { cwd: bag }), name).toMatchObject({ code: 0 })

  passes('sha256sum', ['-c', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'])
  const signature = 'tagmanifest-sha256.txt.student.p7s'
  passes('openssl', ['pkcs7', '-inform', 'DER', '-in', signature, '-print_certs', '-out', 'cert.pem'])
  passes('openssl', [
    ...['cms', '-verify', '-binary', '-cades', '-inform', 'DER', '-in', signature],
    ...['-content', 'tagmanifest-sha256.txt', '-CAfile', 'cert.pem', '-out', '/dev/null'],
  ])
  passes('qpdf', ['--check', 'data/portfolio.pdf'])
  expect(runTool('pdfsig', ['data/portfolio.pdf'], { cwd: bag }).stdout).toContain('Signature is Valid')
  const text = runTool('pdftotext', ['data/portfolio.pdf', '-'], { cwd: bag }).stdout.replace(/\s+/g, ' ')
  for (const title of titles) expect(text).toContain(title)
}
