import type { FileFormat } from './file-format.ts'
import { ascii, isAt, uint32 } from './numbers.ts'

/** How much of a file `sniff` wants to see. */
export const sniffedBytes = 4096

/** What the first bytes of a file really are. Neither its name nor its declared type is asked. */
export function sniff(head: Uint8Array): FileFormat {
  return byMark(head) ?? byContainer(head) ?? byText(head) ?? byLateMark(head) ?? 'unknown'
}

const marks: readonly [string, FileFormat][] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['%PDF-', 'pdf'],
  ['ID3', 'mp3'],
  ['fLaC', 'flac'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
]

function byMark(head: Uint8Array): FileFormat | undefined {
  return marks.find(([mark]) => isAt(head, 0, mark))?.[1]
}

function byContainer(head: Uint8Array): FileFormat | undefined {
  if (isAt(head, 0, 'RIFF')) return riff(ascii(head, 8, 4))
  if (isAt(head, 0, '\x1a\x45\xdf\xa3')) return matroska(head)
  if (isAt(head, 0, 'OggS')) return ascii(head, 0, 256).includes('theora') ? 'ogv' : 'ogg'
  if (isAt(head, 4, 'ftyp')) return baseMedia(head)
  // QuickTime files of old cameras begin without a type box.
  if (/^(moov|mdat|wide|free|skip)$/.test(ascii(head, 4, 4)) && uint32(head, 0) >= 8) return 'mov'
  return mpegAudio(head)
}

function riff(type: string): FileFormat | undefined {
  switch (type) {
    case 'WEBP':
      return 'webp'
    case 'WAVE':
      return 'wav'
    case 'AVI ':
      return 'avi'
    default:
      return undefined
  }
}

/** A recorder writes the list of tracks first: a codec named V_ is a picture track. */
function matroska(head: Uint8Array): FileFormat {
  const text = ascii(head, 0, sniffedBytes)
  if (text.includes('matroska')) return 'mkv'
  return /A_(OPUS|VORBIS)/.test(text) && !/V_(VP8|VP9|AV1|MPEG)/.test(text) ? 'weba' : 'webm'
}

const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']

/** ISO base media file format: the brands of the first box say what is inside (ISO/IEC 14496-12, 4.3). */
function baseMedia(head: Uint8Array): FileFormat {
  const size = Math.min(uint32(head, 0), 256)
  const brands: string[] = ascii(head, 8, size - 8).match(/.{4}/gs) ?? []
  const major = brands[0] ?? ''
  if (brands.includes('avif') || brands.includes('avis')) return 'avif'
  if (brands.some((brand) => heicBrands.includes(brand))) return 'heic'
  if (major === 'M4A ' || major === 'M4B ') return 'm4a'
  return major === 'qt  ' ? 'mov' : 'mp4'
}

/** A frame header of MPEG audio (ISO/IEC 11172-3, 2.4.2.3) or of AAC in ADTS. */
function mpegAudio(head: Uint8Array): FileFormat | undefined {
  const [sync = 0, second = 0, third = 0] = head
  if (sync !== 0xff || (second & 0xe0) !== 0xe0) return undefined
  if ((second & 0xf6) === 0xf0) return 'aac'
  const isLayer3 = (second & 0x06) === 0x02
  const hasRate = third >> 4 !== 0 && third >> 4 !== 15 && (third & 0x0c) !== 0x0c
  return isLayer3 && hasRate ? 'mp3' : undefined
}

const preamble = /^(?:\xef\xbb\xbf)?(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->|<!doctype svg[^>]*>)*/i

function byText(head: Uint8Array): FileFormat | undefined {
  const text = ascii(head, 0, 1024).replace(preamble, '').toLowerCase()
  if (/^<svg[\s>]/.test(text)) return 'svg'
  return /^<(!doctype html|html|head|body|script|title|meta|iframe|div|p|a|b|h1|table)[\s>]/.test(text)
    ? 'html'
    : undefined
}

/** Readers accept a PDF header anywhere in the first 1024 bytes (ISO 32000-1, annex H.3.4.1). */
function byLateMark(head: Uint8Array): FileFormat | undefined {
  if (ascii(head, 0, 1024).includes('%PDF-')) return 'pdf'
  return head.length > 0 && head.every(isTextByte) ? 'text' : undefined
}

function isTextByte(byte: number): boolean {
  return byte >= 0x20 ? byte !== 0x7f : byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c
}
