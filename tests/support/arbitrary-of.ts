import fc, { type Arbitrary } from 'fast-check'
import type { z } from 'zod/mini'

/**
 * Values of a schema of the domain, made from the schema itself, so that a member added there is generated here.
 * Knows the kinds of schema that the domain uses and throws for any other.
 */
export function arbitraryOf<S extends z.ZodMiniType>(schema: S): Arbitrary<z.output<S>> {
  return rawOf(schema)
    .filter((value) => schema.safeParse(value).success)
    .map((value) => schema.parse(value))
}

type Schema = z.core.$ZodType
const letters = fc.constantFrom(...'абвёйЯ ”№—Ab3.,"\\<>&\u0301😀')
const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })

function rawOf(schema: Schema): Arbitrary<unknown> {
  // The definition is a discriminated union that zod exports only member by member.
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] }
  switch (def.type) {
    case 'object':
      return fc.record(mapValues(def.shape, rawOf), { requiredKeys: requiredKeys(def.shape) })
    case 'optional':
      return rawOf(def.innerType)
    case 'array':
      return fc.array(rawOf(def.element), { maxLength: 3 })
    case 'union':
      return fc.oneof(...def.options.map(rawOf))
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return numberOf(def)
    case 'string':
      return stringOf(def)
    default:
      throw new TypeError(`Cannot make values of a schema of the kind ${def.type}`)
  }
}

function requiredKeys(shape: Record<string, Schema>): string[] {
  return Object.keys(shape).filter((key) => shape[key]?._zod.def.type !== 'optional')
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}

function numberOf(def: z.core.$ZodNumberDef): Arbitrary<number> {
  const bounds = checksOf(def)
  const floor = bounds.flatMap((one) => (one.check === 'greater_than' ? [Number(one['value'])] : []))
  const ceiling = bounds.flatMap((one) => (one.check === 'less_than' ? [Number(one['value'])] : []))
  return fc.integer({ min: Math.max(0, ...floor), max: Math.min(2 ** 31 - 1, ...ceiling) })
}

function stringOf(def: z.core.$ZodStringDef): Arbitrary<string> {
  const format = 'format' in def ? def.format : undefined
  if (format === 'uuid') return fc.uuid()
  if (format === 'date') return moments.map((moment) => moment.toISOString().slice(0, 10))
  if (format === 'datetime') return moments.map((moment) => moment.toISOString())
  const patterns = checksOf(def).flatMap((one) => (one['pattern'] instanceof RegExp ? [one['pattern']] : []))
  const closed = patterns.find(({ source }) => !source.startsWith('^[^'))
  return closed ? fc.stringMatching(closed) : fc.string({ unit: letters, maxLength: 12 })
}

function checksOf(def: {
  checks?: z.core.$ZodCheck<never>[] | undefined
}): ({ check: string } & Record<string, unknown>)[] {
  return (def.checks ?? []).map((one) => ({ ...one._zod.def }))
}
