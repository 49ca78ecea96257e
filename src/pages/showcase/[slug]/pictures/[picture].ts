// Pictures of a showcase, copied beside its page as they are.
import { readFileSync } from 'node:fs'
import { shownShowcases } from '../../_shown.ts'

export async function getStaticPaths() {
  return (await shownShowcases()).flatMap(({ id, data }) => {
    const pictures = [data.portrait ?? [], ...data.entries.map((entry) => entry.pictures)].flat()
    const names = new Set(pictures.flatMap(({ name, large }) => (large ? [name, large] : [name])))
    return [...names].map((name) => ({
      params: { slug: id, picture: name.replace('pictures/', '') },
      props: { file: `content/showcases/${id}/${name}` },
    }))
  })
}

export function GET({ props }: { props: { file: string } }): Response {
  return new Response(readFileSync(props.file))
}
