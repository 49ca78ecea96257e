/** Where a module must be able to run: anywhere without a DOM, or only in a browser. */
type Realm = 'portable' | 'browser'
export type Layer = { realm: Realm; mayImport: readonly string[] }

const base = ['failure', 'bytes']

/** The house: every module of `src` and the modules below it that it may import. */
export const layers: Record<string, Layer> = {
  failure: { realm: 'portable', mayImport: [] },
  bytes: { realm: 'portable', mayImport: [] },
  markup: { realm: 'portable', mayImport: [] },
  domain: { realm: 'portable', mayImport: base },
  i18n: { realm: 'portable', mayImport: [] },
  archive: { realm: 'portable', mayImport: base },
  tables: { realm: 'portable', mayImport: [...base, 'domain'] },
  sign: { realm: 'portable', mayImport: [...base, 'domain'] },
  confirm: { realm: 'portable', mayImport: [...base, 'domain', 'sign'] },
  bundle: { realm: 'portable', mayImport: [...base, 'domain', 'archive', 'sign', 'confirm'] },
  pdf: { realm: 'portable', mayImport: [...base, 'domain', 'i18n', 'sign'] },
  showcase: { realm: 'portable', mayImport: [...base, 'domain', 'i18n', 'markup'] },
  publish: { realm: 'portable', mayImport: [...base, 'domain', 'archive', 'showcase'] },
  search: { realm: 'portable', mayImport: [...base, 'domain', 'i18n'] },
  handover: {
    realm: 'portable',
    mayImport: [...base, 'domain', 'i18n', 'markup', 'sign', 'bundle', 'pdf', 'showcase'],
  },
  media: { realm: 'browser', mayImport: [...base, 'domain'] },
  storage: { realm: 'browser', mayImport: [...base, 'domain'] },
  example: { realm: 'browser', mayImport: [...base, 'domain', 'markup'] },
  pwa: { realm: 'browser', mayImport: [...base, 'domain'] },
  ui: { realm: 'browser', mayImport: ['domain', 'i18n', 'markup'] },
}

export const portableModules: readonly string[] = Object.keys(layers).filter(
  (name) => layers[name]?.realm === 'portable',
)

/** The top of the house: only here screens meet storage. */
layers['islands'] = { realm: 'browser', mayImport: Object.keys(layers) }

/** Entered by pages alone, one root each, so it has no face. */
export const faceless = 'islands'

/** Folders of `src` that belong to Astro and have no face. */
export const siteFolders: readonly string[] = ['layouts', 'pages', 'styles']

/** What pages and layouts may import, apart from each other. */
export const siteMayImport: readonly string[] = ['ui', 'showcase', 'i18n', 'domain']

/** npm package → the modules that own it; others meet it only through a face. */
export const packageOwners: Record<string, readonly string[]> = {
  dexie: ['storage'],
  'pdf-lib': ['pdf'],
  fontkit: ['pdf'],
  pkijs: ['sign'],
  asn1js: ['sign'],
  jose: ['confirm'],
  hucre: ['tables'],
  'pdfjs-dist': ['media'],
  jszip: ['publish'],
  'libheif-js': ['media'],
  minisearch: ['search'],
  '@orama/stemmers': ['search'],
  'd3-scale': ['ui'],
  'd3-shape': ['ui'],
  canonicalize: ['bytes'],
  'hash-wasm': ['bytes'],
  preact: ['ui', 'islands'],
  '@preact/signals': ['ui', 'islands'],
  'workbox-window': ['pwa'],
  'workbox-precaching': ['pwa'],
  'workbox-routing': ['pwa'],
  // Rows of the database are a border too.
  zod: [...portableModules, 'storage', 'example'],
}
