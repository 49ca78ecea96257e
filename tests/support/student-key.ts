import { PortfolioId } from '#domain'
import { createOwnerKey, type OwnerKey } from '#sign'

export const portfolioId = PortfolioId.parse('0190c2f0-5e4e-7a61-8d5c-1b2f3a4b5c6d')
export const phrase = 'берёза сокол рой письмо ладья йод'
export const createdAt = new Date('2026-11-14T10:05:07.123Z')

let key: Promise<OwnerKey> | undefined

/** One key of a fictional student for all the tests of a file: deriving keys from phrases is slow on purpose. */
export function studentKey(): Promise<OwnerKey> {
  key ??= createOwnerKey({
    name: { family: 'Воронова', given: 'Маша' },
    portfolioId,
    passphrase: phrase,
    now: createdAt,
  })
  return key
}
