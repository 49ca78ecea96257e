import { type EvidenceFile, Sha256Hex } from '#domain'
import { fail, ok } from '#failure'
import type { Examined } from './examine.ts'
import { type FileFormat, formats } from './file-format.ts'
import { cleanName, isMisnamed } from './file-name.ts'
import { mostBytes } from './limits.ts'
import type { IntakeOutcome, IntakeWarning, TakenFile } from './outcome.ts'
import { type Recording, readRecording } from './recording.ts'
import { run } from './workers.ts'

export type TakeOptions = {
  signal: AbortSignal
  now: Date
  isAttachment: boolean
  onShare: (share: number) => void
}

/** Takes one file. Never rejects: whatever happens is an outcome. */
export async function takeFile(file: File, options: TakeOptions): Promise<IntakeOutcome> {
  const name = cleanName(file.name)
  if (file.size === 0) return fail({ kind: 'empty-file', name })
  if (file.size > mostBytes) return fail({ kind: 'too-large', name, bytes: file.size, limit: mostBytes })
  try {
    const { signal, onShare, isAttachment } = options
    const examined = await run({ name: 'examine', input: { file, isAttachment } }, { signal, onShare })
    if (!examined.ok) return fail({ ...examined.failure, name })
    const recording = await listen(file, examined.value, options)
    signal.throwIfAborted()
    return ok({
      file: compose(file, name, examined.value, recording, options),
      warnings: warningsOf(name, examined.value),
    })
  } catch {
    return options.signal.aborted ? fail({ kind: 'cancelled', name }) : fail({ kind: 'cannot-decode', name })
  }
}

async function listen(
  file: File,
  { format }: Examined,
  { signal, isAttachment }: TakeOptions,
): Promise<Recording | undefined> {
  const { media, mime } = formats[format]
  const isRecording = media === 'audio' || media === 'video'
  return isRecording && !isAttachment ? readRecording(file, mime, signal) : undefined
}

function compose(
  file: File,
  name: string,
  { format, digest, picture }: Examined,
  recording: Recording | undefined,
  { now, isAttachment }: TakeOptions,
): TakenFile {
  const { media, mime } = treatment(format, recording, isAttachment)
  const info: EvidenceFile = {
    sha256: Sha256Hex.parse(digest.sha256),
    crc32: digest.crc32,
    bytes: file.size,
    media,
    mime,
    ...(picture && { width: picture.width, height: picture.height }),
    ...(recording?.seconds !== undefined && { seconds: recording.seconds }),
    name,
    addedAt: now.toISOString(),
  }
  const thumbnail = picture?.thumbnail ?? recording?.poster
  return {
    info,
    // What the app does not show must not become a page of its origin by mistake.
    original: file.slice(0, file.size, media === 'other' ? 'application/octet-stream' : mime),
    ...(thumbnail && { thumbnail }),
    ...(picture && { view: picture.view }),
  }
}

type Treatment = Pick<EvidenceFile, 'media' | 'mime'>

function treatment(format: FileFormat, recording: Recording | undefined, isAttachment: boolean): Treatment {
  if (isAttachment) return { media: 'other', mime: formats[format].mime }
  const isOnlySound = recording !== undefined && !recording.hasPicture
  if (isOnlySound && (format === 'mp4' || format === 'mov')) return formats.m4a
  if (isOnlySound && format === 'webm') return formats.weba
  return formats[format]
}

function warningsOf(name: string, { format, picture }: Examined): IntakeWarning[] {
  const warnings: IntakeWarning[] = []
  if (isMisnamed(name, format)) warnings.push({ kind: 'not-what-name-says', name, format })
  if (picture?.isCut) warnings.push({ kind: 'looks-cut', name })
  return warnings
}
