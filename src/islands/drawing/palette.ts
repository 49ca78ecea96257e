/** Colours of the pen, seen well on white paper by most eyes. */
export const colours = {
  ink: '#1a2330',
  blue: '#2447c4',
  red: '#c62f24',
  orange: '#e07a00',
  yellow: '#f2c200',
  green: '#1f7a4d',
  violet: '#7349b0',
  brown: '#7a4a21',
} as const
export type Colour = keyof typeof colours
export const colourNames = ['ink', 'blue', 'red', 'orange', 'yellow', 'green', 'violet', 'brown'] as const

/** Widths of the pen in pixels of the sheet. */
export const widths = { thin: 5, usual: 12, thick: 28 } as const
export type Width = keyof typeof widths
export const widthNames = ['thin', 'usual', 'thick'] as const

/** The eraser is wider than the pen, and paints with paper. */
export const paper = '#ffffff'
export const eraserScale = 3

/** Lines and words of the starter outlines. */
export const faint = '#b9c0cb'
export const labelSize = 40
export const outlineTextSize = 30

export const tools = ['pen', 'eraser', 'label'] as const
export type Tool = (typeof tools)[number]

/** What is in the hand now. */
export type Hand = { tool: Tool; colour: Colour; width: Width; text: string }

export const firstHand: Hand = { tool: 'pen', colour: 'ink', width: 'usual', text: '' }
