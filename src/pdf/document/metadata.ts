import { type PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { type Bytes, hex, sha256, utf8 } from '#bytes'

export type Metadata = {
  readonly title: string
  readonly author: string
  readonly keywords: string
  readonly now: Date
  /** Text that is the same for every version of the same document. */
  readonly identity: string
}

const maker = 'Portfel'

/**
 * Writes title, author, language and identity. There is no PDF/A claim: nobody has validated the file against
 * that standard.
 */
export async function writeMetadata(document: PDFDocument, metadata: Metadata): Promise<void> {
  const { author, identity, keywords, now, title } = metadata
  const { catalog, context } = document
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(author)
  document.setKeywords([keywords])
  document.setCreator(maker)
  document.setProducer(maker)
  document.setCreationDate(now)
  document.setModificationDate(now)
  document.setLanguage('ru-RU')
  const packet = context.stream(utf8(xmp(metadata)), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(packet))
  const first = PDFHexString.of((await digest(identity)).slice(0, 32))
  const second = PDFHexString.of((await digest(`${identity} ${now.toISOString()}`)).slice(0, 32))
  context.trailerInfo.ID = context.obj([first, second])
}

/** Six capital letters for the names of font subsets: others in another document, the same in a repeated one. */
export async function subsetTag(identity: string, now: Date): Promise<string> {
  const bytes = await sha256(utf8(`${identity} ${now.toISOString()} fonts`))
  return String.fromCharCode(...Array.from(bytes.subarray(0, 6), (byte) => 65 + (byte % 26)))
}

async function digest(text: string): Promise<string> {
  const bytes: Bytes = await sha256(utf8(text))
  return hex(bytes)
}

function xmp({ author, keywords, now, title }: Metadata): string {
  const at = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const alt = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alt(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>ru-RU</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${maker}</xmp:CreatorTool>
<xmp:CreateDate>${at}</xmp:CreateDate>
<xmp:ModifyDate>${at}</xmp:ModifyDate>
<xmp:MetadataDate>${at}</xmp:MetadataDate>
<pdf:Producer>${maker}</pdf:Producer>
<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

/** Characters that XML 1.0 forbids are left out; a name may hold them, since people paste. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
