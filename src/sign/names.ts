import { fromBER, ObjectIdentifier, Sequence, Set as SetOf, Utf8String } from 'asn1js'
import { RelativeDistinguishedNames } from 'pkijs'
import { Line, type PersonName } from '#domain'
import { oids } from './oids.ts'

// X.520 allows 64 characters, but some checkers count bytes, and a Cyrillic letter takes two.
const maxLetters = 32

/** An attribute of a distinguished name: its object identifier and its text. */
export type NameAttribute = readonly [oid: string, text: string]

/** The subject of a student's certificate. Throws RangeError for a name without a visible letter. */
export function subjectOf(name: PersonName | string): NameAttribute[] {
  const isText = typeof name === 'string'
  const commonName = shorten(isText ? name : `${name.given} ${name.family}`)
  if (!commonName) throw new RangeError('Cannot name the certificate: the name is empty')
  const parts: NameAttribute[] = [[oids.commonName, commonName]]
  if (isText || !name.family) return parts
  return [...parts, [oids.surname, shorten(name.family)], [oids.givenName, shorten(name.given)]]
}

/** Who signs for others: a name, the post by which they do so, and where. */
export type SignerName = { readonly name: string; readonly post: string; readonly organisation: string }

/** The subject of a confirmer's certificate. Throws RangeError for a name without a visible letter. */
export function signerSubject({ name, post, organisation }: SignerName): NameAttribute[] {
  const parts: NameAttribute[] = [
    [oids.title, Line.parse(post)],
    [oids.organisation, Line.parse(organisation)],
  ]
  return [
    ...subjectOf(name),
    ...parts.flatMap(([oid, text]): NameAttribute[] => (text ? [[oid, cut(text)]] : [])),
  ]
}

/** One attribute in each RDN, as DER wants it: pkijs alone would pack them all into one unsorted SET. */
export function distinguishedName(attributes: readonly NameAttribute[]): RelativeDistinguishedNames {
  const names = attributes.map(([oid, text]) => {
    const attribute = [new ObjectIdentifier({ value: oid }), new Utf8String({ value: text })]
    return new SetOf({ value: [new Sequence({ value: attribute })] })
  })
  // pkijs keeps the bytes of a name that it has read, and only of such a name.
  const { result } = fromBER(new Sequence({ value: names }).toBER())
  return new RelativeDistinguishedNames({ schema: result })
}

/** X.520 allows 64 characters of a title and of an organisation. */
function cut(text: string): string {
  return Array.from(text).slice(0, 64).join('').trim()
}

function shorten(text: string): string {
  return Array.from(Line.parse(text)).slice(0, maxLetters).join('').trim()
}
