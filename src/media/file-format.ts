import type { MediaKind } from '#domain'

/** What the bytes of a file may turn out to be, and how the app treats each. */
export const formats = {
  jpeg: { media: 'image', mime: 'image/jpeg' },
  png: { media: 'image', mime: 'image/png' },
  webp: { media: 'image', mime: 'image/webp' },
  gif: { media: 'image', mime: 'image/gif' },
  avif: { media: 'image', mime: 'image/avif' },
  heic: { media: 'image', mime: 'image/heic' },
  bmp: { media: 'other', mime: 'image/bmp' },
  tiff: { media: 'other', mime: 'image/tiff' },
  svg: { media: 'other', mime: 'image/svg+xml' },
  pdf: { media: 'pdf', mime: 'application/pdf' },
  mp3: { media: 'audio', mime: 'audio/mpeg' },
  m4a: { media: 'audio', mime: 'audio/mp4' },
  aac: { media: 'audio', mime: 'audio/aac' },
  wav: { media: 'audio', mime: 'audio/wav' },
  ogg: { media: 'audio', mime: 'audio/ogg' },
  flac: { media: 'audio', mime: 'audio/flac' },
  weba: { media: 'audio', mime: 'audio/webm' },
  mp4: { media: 'video', mime: 'video/mp4' },
  mov: { media: 'video', mime: 'video/quicktime' },
  webm: { media: 'video', mime: 'video/webm' },
  mkv: { media: 'video', mime: 'video/x-matroska' },
  ogv: { media: 'video', mime: 'video/ogg' },
  avi: { media: 'other', mime: 'video/x-msvideo' },
  html: { media: 'other', mime: 'text/html' },
  text: { media: 'other', mime: 'text/plain' },
  zip: { media: 'other', mime: 'application/zip' },
  unknown: { media: 'other', mime: 'application/octet-stream' },
} as const satisfies Record<string, { media: MediaKind; mime: string }>

export type FileFormat = keyof typeof formats

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic'

export function isPicture(format: FileFormat): format is PictureFormat {
  return formats[format].media === 'image'
}
