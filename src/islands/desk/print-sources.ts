import regularUrl from '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf?url'
import boldUrl from '@expo-google-fonts/golos-text/700Bold/GolosText_700Bold.ttf?url'
import type { Bytes } from '#bytes'
import type { Sha256Hex } from '#domain'
import { reencodePicture } from '#media'
import { type ProfileDb, readCopy } from '#storage'

/** Faces of a printed portfolio. */
export async function printFonts(): Promise<{ regular: Bytes; bold: Bytes }> {
  return { regular: await fetchBytes(regularUrl), bold: await fetchBytes(boldUrl) }
}

/** A JPEG of print size: 1240 px are 15 cm at 210 dots per inch. */
export async function printPicture(db: ProfileDb, file: Sha256Hex): Promise<Blob | undefined> {
  const view = await readCopy(db, file, 'view')
  if (!view) return undefined
  const copy = await reencodePicture(view, { maxSide: 1240, type: 'image/jpeg', quality: 0.85 })
  return copy.ok ? new Blob([copy.value.bytes], { type: copy.value.mime }) : undefined
}

async function fetchBytes(url: string): Promise<Bytes> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer())
}
