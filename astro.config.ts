import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig, fontProviders } from 'astro/config'
import { markdownTexts } from '#i18n'
import { relocatable } from './scripts/integrations/relocatable.ts'
import { serviceWorker } from './scripts/integrations/service-worker.ts'

/** The oldest browsers of school computers: the last ones for Windows 7, and iPadOS of 2023. */
const oldestBrowsers = ['chrome109', 'firefox115', 'safari16.4']

const golos = '@fontsource-variable/golos-text/files/golos-text'

/**
 * What most screens share goes into a few files: fifty small ones are slower to fetch and compress worse.
 * The order is from below: a group takes along what its modules import unless a group before it has that.
 */
const sharedChunks = [
  { name: 'preload', test: /preload-helper/ },
  sharedByMany('domain', 'failure|bytes|domain'),
  sharedByMany('store', 'storage'),
  sharedByMany('parts', 'i18n|ui'),
]

function sharedByMany(name: string, modules: string) {
  const test = new RegExp(`[\\\\/]src[\\\\/](?:${modules})[\\\\/]`)
  return { name, test, tags: ['$initial' as const], minShareCount: 16 }
}

export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx(), relocatable(), serviceWorker({ target: oldestBrowsers })],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: {
        smartPunctuation: { quotes: false },
        gfm: { footnotes: { label: markdownTexts.footnotes, backLabel: markdownTexts.backToText } },
      },
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' blob: data:",
        "media-src 'self' blob:",
        "frame-src 'self' blob:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  fonts: [
    {
      name: 'Golos Text',
      cssVariable: '--font-golos',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [`${golos}-cyrillic-wght-normal.woff2`],
            weight: '400 900',
            style: 'normal',
            unicodeRange: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
          },
          {
            src: [`${golos}-cyrillic-ext-wght-normal.woff2`],
            weight: '400 900',
            style: 'normal',
            unicodeRange: ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F', 'U+1C80-1C8A', 'U+20B4'],
          },
          {
            src: [`${golos}-latin-wght-normal.woff2`],
            weight: '400 900',
            style: 'normal',
            unicodeRange: [
              'U+0000-00FF',
              'U+0131',
              'U+0152-0153',
              'U+02BB-02BC',
              'U+02C6',
              'U+02DA',
              'U+02DC',
              'U+2000-206F',
              'U+20AC',
              'U+2122',
              'U+2191',
              'U+2193',
              'U+2212',
              'U+2215',
              'U+FEFF',
              'U+FFFD',
            ],
          },
        ],
      },
    },
  ],
  vite: {
    build: {
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      assetsInlineLimit: 0,
      // One small stylesheet for the whole app: its layers, not its order, decide, and a page waits for one file.
      cssCodeSplit: false,
      // Astro marks every MDX file with a directive of its own, which means nothing to the bundler.
      rolldownOptions: { checks: { moduleLevelDirective: false, bundlerTimings: false } },
    },
    worker: {
      format: 'es',
      // Named as the pages name theirs: a file that both ask for is built once.
      rolldownOptions: { output: { assetFileNames: '_astro/[name].[hash][extname]' } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedChunks } } } } },
    },
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
})
