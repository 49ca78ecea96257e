/** The front page with four doors: what its small script says. */
export const frontTexts = {
  examplePart: (done: number, total: number) => `Раскладываем пример: ${done} из ${total}`,
} as const
