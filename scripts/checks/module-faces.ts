import { checkTexts } from '#i18n'
import { faceless, layers, portableModules, siteFolders } from './layers.ts'
import type { Check } from './repository.ts'

/** The folders of `src`, the faces in `package.json` and the table of layers name the same modules. */
export const moduleFaces: Check = ({ paths, read }) => {
  const { imports = {} }: { imports?: Record<string, string> } = JSON.parse(read('package.json'))
  const folders = new Set(paths.flatMap((path) => path.match(/^src\/([^/]+)\//)?.[1] ?? []))
  const portable = read('tsconfig.portable.json')

  const unknown = [...folders].filter((name) => !layers[name] && !siteFolders.includes(name))
  const withFace = Object.keys(layers).filter((name) => name !== faceless)
  const unnamed = withFace.filter((name) => imports[`#${name}`] !== `./src/${name}/index.ts`)
  const foreign = Object.keys(imports).filter((name) => !withFace.includes(name.slice(1)))
  const untyped = portableModules.filter((name) => !portable.includes(`"src/${name}"`))
  return [
    ...unknown.map(checkTexts.unknownModule),
    ...unnamed.map(checkTexts.noFace),
    ...foreign.map(checkTexts.foreignFace),
    ...untyped.map(checkTexts.notTypedPortable),
  ]
}
