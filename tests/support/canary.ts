import type { z } from 'zod/mini'
import { type $ZodTypes, safeParse } from 'zod/v4/core'

/** Values of a schema in which every text and every large number can be found again, by the path of the field. */
export type Canaries = Map<string, string>

/**
 * A value with a canary in every field of the schema, optional ones too. It walks the schema itself, so a field
 * that is added tomorrow is filled without anybody remembering to do it.
 */
export function fillWithCanaries(schema: z.core.$ZodType, path: string, canaries: Canaries): unknown {
  // Every schema of zod/mini is one of these; the base class alone does not say so.
  const { def } = (schema as $ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, inner]) => [
          key,
          fillWithCanaries(inner, `${path}.${key}`, canaries),
        ]),
      )
    case 'array':
      return [fillWithCanaries(def.element, `${path}[]`, canaries)]
    case 'optional':
      return fillWithCanaries(def.innerType, path, canaries)
    case 'union':
      return fillWithCanaries(def.options.at(-1) ?? schema, path, canaries)
    case 'literal':
      return def.values[0]
    case 'enum':
      return Object.values(def.entries)[0]
    case 'boolean':
      return true
    case 'string':
    case 'number':
      return canaryFor(schema, path, canaries)
    default:
      throw new TypeError(`Cannot fill "${path}": a schema of type "${def.type}" is new here`)
  }
}

/** The first candidate that the schema takes. Small numbers cannot be found again and are not kept. */
function canaryFor(schema: z.core.$ZodType, path: string, canaries: Canaries): unknown {
  const number = canaries.size + 1
  const found = candidates(number).find((value) => isTaken(schema, value))
  if (found === undefined) throw new TypeError(`Cannot fill "${path}": no candidate suits it`)
  if (String(found).length > 2) canaries.set(path, String(found))
  return found
}

function candidates(number: number): (string | number)[] {
  const two = String(number % 100).padStart(2, '0')
  const three = String(number).padStart(3, '0')
  return [
    `canary${three}x`,
    `Ѫ${two}`,
    `${three.repeat(21)}e`,
    `019c0000-0000-7000-8000-000000${three}ca1`,
    `1${three}-03-11`,
    `1${three}-03-11T10:00:00.000Z`,
    'image/canary',
    `1${three}/${two}`,
    900_000_000 + number,
    90_000 + number,
    9_000 + number,
    900 + number,
    3,
  ]
}

function isTaken(schema: z.core.$ZodType, value: unknown): boolean {
  return safeParse(schema, value).success
}
