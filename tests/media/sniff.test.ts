import { describe, expect, test } from 'vitest'
import { utf8 } from '#bytes'
import { formats, sniff } from '#media'
import { isMisnamed } from '../../src/media/file-name.ts'
import { hasSamples, sample } from '../support/samples.ts'

function bytes(...parts: (string | number[])[]): Uint8Array {
  const codes = parts.flatMap((part) =>
    typeof part === 'string' ? Array.from(part, (char) => char.charCodeAt(0)) : part,
  )
  return Uint8Array.from(codes)
}

describe('sniff() knows a file by its first bytes', () => {
  const box = [0, 0, 0, 24]
  const ebml = [0x1a, 0x45, 0xdf, 0xa3]

  test.each([
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['png', bytes([0x89], 'PNG\r\n', [0x1a], '\n')],
    ['gif', bytes('GIF89a')],
    ['webp', bytes('RIFF', box, 'WEBPVP8 ')],
    ['wav', bytes('RIFF', box, 'WAVEfmt ')],
    ['avi', bytes('RIFF', box, 'AVI LIST')],
    ['pdf', bytes('%PDF-1.7')],
    ['pdf', bytes('\0\0printer says\n'.repeat(20), '%PDF-1.4')],
    ['mp3', bytes('ID3', [4, 0])],
    ['mp3', bytes([0xff, 0xfb, 0x90, 0x64])],
    ['aac', bytes([0xff, 0xf1, 0x50, 0x80])],
    ['flac', bytes('fLaC')],
    ['ogg', bytes('OggS', [0, 2], '........OpusHead')],
    ['ogv', bytes('OggS', [0, 2], [0x80], 'theora')],
    ['m4a', bytes(box, 'ftypM4A ', [0, 0, 0, 0], 'isommp42')],
    ['mp4', bytes(box, 'ftypisom', [0, 0, 2, 0], 'isomavc1')],
    ['mov', bytes(box, 'ftypqt  ', [0, 0, 0, 0], 'qt  ')],
    ['mov', bytes(box, 'moov')],
    ['heic', bytes(box, 'ftypmif1', [0, 0, 0, 0], 'mif1heic')],
    ['avif', bytes(box, 'ftypavif', [0, 0, 0, 0], 'mif1avif')],
    ['webm', bytes(ebml, '....webm.....V_VP8')],
    ['weba', bytes(ebml, '....webm.....A_OPUS')],
    ['mkv', bytes(ebml, '....matroska')],
    ['svg', utf8('<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg">')],
    ['html', utf8('\ufeff  <!DOCTYPE html><title>x</title>')],
    ['html', utf8('<script>alert(1)</script> %PDF-1.4')],
    ['zip', bytes('PK', [3, 4])],
    ['tiff', bytes('II*\0')],
    ['bmp', bytes('BM')],
    ['text', utf8('Мой рассказ о лете\n')],
    ['unknown', bytes([0, 1, 2, 3])],
    ['unknown', bytes([])],
  ] as const)('%s', (format, head) => {
    expect(sniff(head)).toBe(format)
  })
})

test('formats: what may hold a script is an attachment and never a picture', () => {
  expect([formats.svg.media, formats.html.media]).toEqual(['other', 'other'])
})

describe.runIf(hasSamples)('sniff() asks neither the name nor the declared type', () => {
  test.each([
    ['images/made/type-html-named.png', 'html'],
    ['images/made/type-pdf-named.jpg', 'pdf'],
    ['images/made/type-png-named.jpg', 'png'],
    ['images/third-party/pngsuite-xs2n0g01.png', 'unknown'],
    ['pdf/third-party/no-header.pdf', 'text'],
  ] as const)('%s is %s', (name, format) => {
    const found = sniff(sample(name))

    expect(found).toBe(format)
    expect(isMisnamed(name, found)).toBe(true)
  })

  test.each([
    ['images/made/card.heic', 'heic'],
    ['images/made/card-irot.avif', 'avif'],
    ['images/made/svg-onload.svg', 'svg'],
    ['images/made/svg-script.svg', 'svg'],
    ['pdf/made/junk-before.pdf', 'pdf'],
    ['pdf/made/enc-r6-user.pdf', 'pdf'],
    ['zip/made/tool-7zip.zip', 'zip'],
  ] as const)('%s is %s, as its name says', (name, format) => {
    const found = sniff(sample(name))

    expect(found).toBe(format)
    expect(isMisnamed(name, found)).toBe(false)
  })
})
