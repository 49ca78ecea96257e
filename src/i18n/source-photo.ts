import type { Evidence } from '#domain'
import { scanTexts } from './scan-screen.ts'

/**
 * Files for people who see a choice of them or paper: a photo that follows the straightened picture made of it
 * is left out. Straightening marks it by its caption, so a photo that the student has named anew stays.
 */
export function withoutSourcePhotos(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((one, at) => at === 0 || !isSourcePhoto(one))
}

function isSourcePhoto({ document, caption }: Evidence): boolean {
  return document === 'photo' && caption === scanTexts.original
}
