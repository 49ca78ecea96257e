const toleranceMs = 5 * 60_000

/**
 * `expired-later`: valid at the claimed time and expired by now. `in-future`: the claimed time lies more than
 * five minutes ahead, so one of the two clocks is wrong. `not-claimed`: the signature names no time.
 */
export type TimeStanding =
  | 'in-validity'
  | 'expired-later'
  | 'not-valid-at-signing'
  | 'in-future'
  | 'not-claimed'

/** How a claimed signing time stands to the validity of the signer's certificate. Nobody witnessed that time. */
export function timeStanding(
  certificate: { readonly validFrom: Date; readonly validTo: Date },
  claimed: Date | undefined,
  now: Date,
): TimeStanding {
  if (!claimed) return 'not-claimed'
  if (claimed < certificate.validFrom || claimed > certificate.validTo) return 'not-valid-at-signing'
  if (claimed.getTime() > now.getTime() + toleranceMs) return 'in-future'
  return now > certificate.validTo ? 'expired-later' : 'in-validity'
}
