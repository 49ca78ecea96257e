import JSZip from 'jszip'
import { packShowcase } from '#publish'
import { buildContent, type ShowcaseContent } from '#showcase'
import { entries, files, now, portfolio, readStructure, selection } from './masha.ts'
import { pictureNamed } from './pictures.ts'

/** The fictional showcase with all its pictures, packed as the app packs it. */
export async function packedExample(): Promise<{ content: ShowcaseContent; zip: Blob }> {
  const built = buildContent({ portfolio, structure: readStructure(), entries, files, selection, now })
  if (!built.ok) throw new Error(`Cannot test: ${built.failure.kind}`)
  const { content, pictures } = built.value
  const packed = await packShowcase(content, new Map(pictures.map(({ name }) => [name, pictureNamed(name)])))
  if (!packed.ok) throw new Error(`Cannot test: ${packed.failure.kind}`)
  return { content, zip: packed.value }
}

/** The same ZIP after somebody has been at it. */
export async function repacked(zip: Blob, change: (opened: JSZip) => void): Promise<Blob> {
  const opened = await JSZip.loadAsync(await zip.arrayBuffer())
  change(opened)
  return new Blob([await opened.generateAsync({ type: 'arraybuffer', platform: 'UNIX' })])
}
