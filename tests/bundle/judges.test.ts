import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { layOut, madeBundle, newKey, unpack } from '../support/bundles.ts'
import { hasTool, toolFolder } from '../support/tools.ts'

// Programs that are not ours check the bundle by the steps that a school without the app would take.

const key = await newKey()
const bundle = await madeBundle(key)
const files = await unpack(bundle)

function unpackedFolder() {
  const folder = toolFolder({ 'certificate.der': key.certificate })
  layOut(files, folder.path)
  return folder
}

test('JSZip reads the bundle with every checksum right', async () => {
  const zip = await JSZip.loadAsync(await bundle.arrayBuffer(), { checkCRC32: true })

  expect(Object.values(zip.files).filter(({ dir }) => !dir)).toHaveLength(files.size)
})

test.skipIf(!hasTool('unzip'))('unzip -t finds no fault in the bundle', async () => {
  using folder = toolFolder({ 'bundle.zip': new Uint8Array(await bundle.arrayBuffer()) })

  expect(folder.run('unzip', ['-t', 'bundle.zip'])).toMatchObject({ code: 0 })
})

test.skipIf(!hasTool('sha256sum'))('sha256sum -c finds every file as both manifests say', () => {
  using folder = unpackedFolder()

  const answer = folder.run('sha256sum', ['--strict', '-c', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'])

  expect(answer).toMatchObject({ code: 0, stderr: '' })
  expect(answer.stdout.match(/: OK$/gm)).toHaveLength(8 + 4)
})

test.skipIf(!hasTool('openssl'))('openssl cms verifies the signature over the tag manifest (CAdES)', () => {
  using folder = unpackedFolder()
  folder.run('openssl', ['x509', '-inform', 'DER', '-in', 'certificate.der', '-out', 'certificate.pem'])

  const answer = folder.run('openssl', [
    ...['cms', '-verify', '-binary', '-cades', '-inform', 'DER'],
    ...['-in', 'tagmanifest-sha256.txt.student.p7s', '-content', 'tagmanifest-sha256.txt'],
    ...['-CAfile', 'certificate.pem', '-out', 'out.txt'],
  ])

  expect(answer.stderr).toContain('Verification successful')
  expect(answer.code).toBe(0)
})
