/** Names that cameras, scanners and messengers give by themselves. */
const byMachine =
  /^(?:(?:img|dsc[fn]?|dcim|pxl|vid|mov|mvi|wp|photo|image|images|picture|scan|scanned|document|doc|file|screenshot|screen shot|whatsapp (?:image|video)|telegram|viber|изображение|фото|фотография|скан|сканирование|документ|файл|снимок экрана|снимок|видео|запись|голосовое сообщение|безымянный|без имени|new|untitled)(?!\p{L}))?[\s\d_.,:()\-–—№atв]*$/iu

/** A title out of the name of a file, or nothing when the name says nothing: «IMG_2034.jpg». */
export function titleOfFile(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/\.[^.\s]{1,10}$/, '')
    .replace(/\s*\((?:выровнено|\d+)\)$/, '')
    .replace(/[\p{Cc}_]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = bare.replace(/[^\p{L}]/gu, '')
  if (letters.length < 3 || byMachine.test(bare)) return ''
  // A digest or an id: long, and half of it digits.
  if (!/\s/.test(bare) && /^[\p{L}\d-]{16,}$/u.test(bare) && /\d/.test(bare)) return ''
  return bare.slice(0, 300).trim()
}
