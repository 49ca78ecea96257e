import type { FileFormat } from './file-format.ts'

const longest = 300

/** Control characters, line and paragraph ends, marks that turn the direction of writing, halves of a pair. */
const unwanted = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu

/**
 * The name of a file as it is kept: its last part only, in Unicode form NFC, without control characters,
 * at most 300 characters with the ending kept.
 */
export function cleanName(raw: string): string {
  const last = raw.split(/[/\\]/).at(-1) ?? ''
  const name = last.normalize('NFC').replace(unwanted, '').trim()
  if (name === '') return 'file'
  if (name.length <= longest) return name
  const ending = endingOf(name)
  const kept = name.slice(0, longest - ending.length - 1)
  return ending === '' ? kept : `${kept.replace(unwanted, '')}.${ending}`
}

/** What endings promise. Formats of one family share their endings, as cameras and recorders mix them. */
const promises: readonly [string, readonly FileFormat[]][] = [
  ['jpg jpeg jpe jfif', ['jpeg']],
  ['png apng', ['png']],
  ['webp', ['webp']],
  ['gif', ['gif']],
  ['avif', ['avif']],
  ['heic heif', ['heic', 'avif']],
  ['bmp', ['bmp']],
  ['tif tiff', ['tiff']],
  ['svg', ['svg']],
  ['pdf', ['pdf']],
  ['mp3', ['mp3']],
  ['aac', ['aac', 'm4a', 'mp4']],
  ['wav', ['wav']],
  ['ogg oga opus ogv', ['ogg', 'ogv']],
  ['flac', ['flac']],
  ['weba webm mkv', ['weba', 'webm', 'mkv']],
  ['m4a m4b mp4 m4v mov 3gp', ['m4a', 'mp4', 'mov']],
  ['avi', ['avi']],
  ['html htm', ['html']],
  ['txt md csv', ['text']],
  ['zip docx xlsx pptx odt ods odp', ['zip']],
]

/** Whether the ending of a name promises something that the bytes are not. */
export function isMisnamed(name: string, format: FileFormat): boolean {
  const ending = endingOf(name)
  const promised = promises.find(([endings]) => endings.split(' ').includes(ending))?.[1]
  return promised !== undefined && !promised.includes(format)
}

function endingOf(name: string): string {
  return /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
