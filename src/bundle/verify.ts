import type { BlobDigest } from '#bytes'
import { fail, type Result } from '#failure'
import { type BagFacts, checkBag } from './check-bag.ts'
import { type CheckOptions, checkIntegrity, type IntegrityCheck } from './check-integrity.ts'
import { checkPdf, type ReadPdf } from './check-pdf.ts'
import { checkSignatures } from './check-signatures.ts'
import { checkConfirmations } from './confirmations.ts'
import { type Bag, type BundleSource, openContainer } from './container.ts'
import { payload, sizeLimits } from './format.ts'
import { type BundleOutline, outlineOf } from './outline.ts'
import { ownerKeyIn, type ParsedIndex } from './parse-index.ts'
import { type Contents, type ContentsFailure, readContents, readIndex, readWhole } from './read-contents.ts'
import {
  type BundleForm,
  type Facts,
  type FileMark,
  type IntegrityFact,
  type RejectReason,
  type Verdict,
  withHeadline,
} from './verdict.ts'
import { isPdf, verifyPdfAlone } from './verify-pdf-alone.ts'

export type VerifyOptions = CheckOptions & {
  /** Reads the PDF; without it the PDF is reported as not checked. */
  readPdf?: ReadPdf | undefined
  /** Told as soon as the index is read, before the files are hashed. */
  onOutline?: ((outline: BundleOutline) => void) | undefined
  now?: Date | undefined
}

/**
 * Checks a bundle given as a ZIP, as the files of an unpacked folder, or as its PDF alone. Whatever the bytes
 * are, the outcome is a verdict; it rejects only with the reason of the signal.
 */
export async function verifyBundle(source: BundleSource, options: VerifyOptions = {}): Promise<Verdict> {
  const isLonePdf = source instanceof Blob && (await isPdf(source))
  return withHeadline(isLonePdf ? await verifyPdfAlone(source, options) : await verifyBag(source, options))
}

/** The steps in the order of the format; the first fault of the container ends them. */
async function verifyBag(source: BundleSource, options: VerifyOptions): Promise<Facts> {
  const form = source instanceof Blob ? 'archive' : 'folder'
  const container = await openContainer(source)
  if (!container.ok) return rejected(form, container.failure)
  const bag = container.value
  const bagFacts = await checkBag(bag)
  if (!bagFacts.ok) return rejected(form, bagFacts.failure)
  const index = await readIndex(bag)
  if (index.ok) options.onOutline?.(outlineOf(index.value.index))
  const check = await checkIntegrity(bag, bagFacts.value, options)
  const late = lateFault(bagFacts.value, check)
  if (late) return rejected(form, late)
  return { ...(await judge(bag, bagFacts.value, index, check, options)), form }
}

async function judge(
  bag: Bag,
  { tagManifestBytes }: BagFacts,
  index: Result<ParsedIndex, ContentsFailure>,
  check: IntegrityCheck,
  { readPdf, now = new Date() }: VerifyOptions,
): Promise<Omit<Facts, 'form'>> {
  const ownerKey = await ownerKeyOf(bag)
  const contents = index.ok ? await checkContents(bag, index.value, check.digests) : index
  return {
    container: { code: 'ok' },
    integrity: integrityFact(check.integrity, index),
    signatures: await checkSignatures(bag, tagManifestBytes, ownerKey, now),
    contents: contents.ok ? { code: 'ok' } : { code: 'wrong', reason: contents.failure },
    pdf: await checkPdf(bag, ownerKey, { readPdf, now }),
    confirmations: await checkConfirmations(bag, contents.ok ? contents.value.index : undefined, now),
    ...(index.ok && { outline: outlineOf(index.value.index) }),
  }
}

function rejected(form: BundleForm, reason: RejectReason): Facts {
  return {
    form,
    container: { code: 'rejected', reason },
    signatures: [],
    contents: { code: 'not-checked' },
    pdf: { code: 'not-checked' },
    confirmations: [],
  }
}

/** Faults that show only when everything else is as the manifests say. */
function lateFault(
  { oxum }: BagFacts,
  { integrity, wrongChecksums }: IntegrityCheck,
): RejectReason | undefined {
  const [path] = wrongChecksums
  if (path !== undefined) return { kind: 'wrong-checksum', path }
  const { changed, missing, extra, bytes, files } = integrity
  const isIntact = changed.length + missing.length + extra.length === 0
  return isIntact && (oxum.bytes !== bytes || oxum.files !== files) ? { kind: 'wrong-oxum' } : undefined
}

async function ownerKeyOf(bag: Bag): Promise<string | undefined> {
  const bytes = await readWhole(bag.get(payload.index), sizeLimits.index)
  return bytes && ownerKeyIn(bytes)
}

/** Reads the entries, and looks that the digests which the index states are those of the bytes. */
async function checkContents(
  bag: Bag,
  parsed: ParsedIndex,
  digests: ReadonlyMap<string, BlobDigest>,
): Promise<Result<Contents, ContentsFailure>> {
  const contents = await readContents(bag, parsed)
  const wrong = parsed.index.files.find(({ path, sha256, crc32 }) => {
    const digest = digests.get(path)
    return digest?.sha256 !== sha256 || digest.crc32 !== crc32
  })
  return contents.ok && wrong ? fail({ kind: 'file-wrong', path: wrong.path }) : contents
}

function integrityFact(
  { files, bytes, changed, missing, extra }: IntegrityCheck['integrity'],
  index: Result<ParsedIndex, unknown>,
): IntegrityFact {
  const names = new Map(index.ok ? index.value.index.files.map(({ path, name }) => [path, name]) : [])
  const marked = (paths: readonly string[]) =>
    paths.map((path): FileMark => {
      const name = names.get(path)
      return name === undefined ? { path } : { path, name }
    })
  const isIntact = changed.length + missing.length + extra.length === 0
  return {
    code: isIntact ? 'intact' : 'damaged',
    files,
    bytes,
    changed: marked(changed),
    missing: marked(missing),
    extra: marked(extra),
  }
}
