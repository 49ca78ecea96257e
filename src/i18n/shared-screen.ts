/** Words that stand on every screen of the student. */
export const sharedTexts = {
  opening: 'Открываем…',
} as const
