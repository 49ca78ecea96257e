import { z } from 'zod/mini'

// NFC first: a decomposed letter (macOS file names) would give another digest to the same word.
const normal = [z.normalize('NFC'), z.trim()] as const

/** One line of text, at most 300 characters, in Unicode form NFC, without line breaks. */
export const Line = z.string().check(...normal, z.maxLength(300), z.regex(/^[^\n\r\u2028\u2029\0]*$/))

/** A line that says something. */
export const Title = z
  .string()
  .check(...normal, z.minLength(1), z.maxLength(300), z.regex(/^[^\n\r\u2028\u2029\0]*$/))

/** Text of several paragraphs, at most 20,000 characters, in Unicode form NFC. */
export const Prose = z.string().check(z.normalize('NFC'), z.maxLength(20_000), z.regex(/^[^\0]*$/))
