/**
 * The first style of every page. The order of layers has to be declared before any other style is linked,
 * and a cross-document view transition aborts at random unless its rule is already in the head.
 */
export const firstStyle =
  '@layer reset,tokens,base,layout,components,print;' +
  '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}'

/** The same paper as `--color-paper`; a browser reads it before any style. */
export const themeColors = { light: '#f6f4ee', dark: '#15181d' } as const
