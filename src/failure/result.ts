/** An expected outcome: a value, or a failure that carries its `kind` and data but no text. */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** `F` is inferred with its literal `kind`, so a union of failures stays a discriminated union. */
export function fail<const F extends { kind: string }>(
  failure: F,
): { readonly ok: false; readonly failure: F } {
  return { ok: false, failure }
}
