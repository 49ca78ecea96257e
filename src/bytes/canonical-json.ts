import canonicalize from 'canonicalize'
import { type Bytes, utf8 } from './text.ts'

/**
 * The one byte form of a JSON value: JSON Canonicalization Scheme, RFC 8785.
 * Members with the value undefined are left out. Throws TypeError for a value that JSON cannot hold.
 */
export function canonicalJson(value: unknown): Bytes {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Cannot write canonical JSON: the value has no JSON form')
  return utf8(text)
}
