/** The smallest real pictures of 4 × 3 pixels, written by ImageMagick 7 without metadata. */
const encoded = {
  jpg: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJQDI5//2Q==',
  webp: 'UklGRjQAAABXRUJQVlA4ICgAAACQAQCdASoEAAMAAoBCJaACdLoAA5gA/t+AP/BBbUemHHh+K31AzSAA',
} as const

export function pictureBytes(format: keyof typeof encoded): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(encoded[format]), (char) => char.charCodeAt(0))
}

/** A Blob of the format that its name asks for. */
export function pictureNamed(name: string): Blob {
  return new Blob([pictureBytes(name.endsWith('.jpg') ? 'jpg' : 'webp')])
}
