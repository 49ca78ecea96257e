import { type RecordFailure, recordSound, takeFiles } from '#media'

/** The part of the recording tests that runs in the page. */

async function recordFor(
  milliseconds: number,
): Promise<{ failure?: RecordFailure; media?: string; bytes?: number }> {
  const begun = await recordSound()
  if (!begun.ok) return { failure: begun.failure }
  setTimeout(() => void begun.value.stop(), milliseconds)
  await begun.value.ended
  const sound = await begun.value.stop()
  if (!sound) return {}
  for await (const taken of takeFiles([new File([sound], 'sound.weba')])) {
    if (taken.ok) return { media: taken.value.file.info.media, bytes: sound.size }
  }
  return { bytes: sound.size }
}

const pageSide = { recordFor }

declare global {
  var recordPage: typeof pageSide
}

globalThis.recordPage = pageSide
