/** Words that the Markdown processor puts into the guides by itself. */
export const markdownTexts = {
  /** Heading above the notes at the foot of a guide. */
  footnotes: 'Примечания',
  /** Read by a screen reader on the arrow that leads back into the text. */
  backToText: 'Вернуться к тексту, примечание {reference}',
} as const
