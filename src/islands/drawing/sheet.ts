import type { EvidenceFile } from '#domain'

/** Sides of a drawing sheet in pixels; it lies or stands as the screen does. */
export const longSide = 1600
export const shortSide = 1200

/** Whether a file has the form of a sheet that was drawn here, so that it can be painted on. */
export function isDrawn(file: EvidenceFile | undefined): boolean {
  if (file?.mime !== 'image/png') return false
  const sides = [file.width ?? 0, file.height ?? 0].sort((a, b) => a - b)
  return sides[0] === shortSide && sides[1] === longSide
}
