import type { ShowcaseContent } from './content.ts'

type Theme = ShowcaseContent['theme']

/**
 * Colours of a theme as custom properties. Text, stamps and headings have a contrast of 4.5:1 or more on
 * their ground (WCAG 2.2, 1.4.3); `hue-0` to `hue-4` colour the headings of sections like dividers.
 */
const themes: Record<Theme, string> = {
  paper: `
  color-scheme: light;
  --paper: #f6f4ee; --mat: #ebe6da; --ink: #1a2330; --second: #566173;
  --line: #e0dacd; --rule: #1a2330; --pen: #2447c4; --stamp: #1c7248;
  --hue-0: #c0442d; --hue-1: #946000; --hue-2: #2a6cb8; --hue-3: #25784f; --hue-4: #7349b0;
  --head: var(--paper); --head-ink: var(--ink); --head-second: var(--second); --band: 0 none;`,
  night: `
  color-scheme: dark;
  --paper: #15181d; --mat: #262c35; --ink: #eceae4; --second: #aab2bf;
  --line: #323a45; --rule: #8fa6ff; --pen: #8fa6ff; --stamp: #6fd09c;
  --hue-0: #f0907c; --hue-1: #e0ac4c; --hue-2: #7db3f0; --hue-3: #6cc79b; --hue-4: #b99cf0;
  --head: var(--paper); --head-ink: var(--ink); --head-second: var(--second); --band: 0 none;`,
  bright: `
  color-scheme: light;
  --paper: #ffffff; --mat: #eef1fb; --ink: #141d33; --second: #4a5568;
  --line: #dfe3ee; --rule: transparent; --pen: #2447c4; --stamp: #1c7248;
  --hue-0: #c8341a; --hue-1: #966000; --hue-2: #1d63b8; --hue-3: #1c7d4f; --hue-4: #6d3fb8;
  --head: #2447c4; --head-ink: #ffffff; --head-second: #dbe3ff; --band: 0.5rem solid #ffc93c;`,
}

const onPaper = `
  color-scheme: light;
  --paper: #fff; --mat: #f1eee7; --ink: #000; --second: #3b4452;
  --line: #bbb; --rule: #000; --pen: #000; --stamp: #14522f;
  --hue-0: #a03320; --hue-1: #7a4f00; --hue-2: #1f5796; --hue-3: #1d6240; --hue-4: #5f3a96;
  --head: #fff; --head-ink: #000; --head-second: #3b4452; --band: 0 none;`

/** Every theme prints dark on white paper. */
export function themeStyle(theme: Theme): string {
  return `:root {${themes[theme]} }\n@media print { :root {${onPaper} } }\n`
}

/** How many hues the dividers of sections have before they begin again. */
export const hueCount = 5
