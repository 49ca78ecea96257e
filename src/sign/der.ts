import { type BaseBlock, fromBER } from 'asn1js'
import type { Bytes } from '#bytes'

// Our signatures take 0.9 kB; signatures of schools with a whole chain and revocation lists stay below this.
export const maxDerSize = 1 << 20

/** The DER form of anything that asn1js or pkijs can write. */
export function der(block: { toBER(): ArrayBuffer }): Bytes {
  return new Uint8Array(block.toBER())
}

/**
 * The tree of one complete DER value, or undefined for any other bytes: cut, followed by more bytes, nested
 * deeper than 32 levels or made of more than 10,000 values.
 */
export function readDer(bytes: Uint8Array): BaseBlock | undefined {
  // A copy, since views into larger buffers confuse the parser.
  const whole = new Uint8Array(bytes)
  const { offset, result } = fromBER(whole, { maxDepth: 32, maxNodes: 10_000, parseEmbedded: false })
  return offset === whole.length ? result : undefined
}

/** The bytes of a value exactly as they stood in the file it was read from. */
export function rawBytes(block: BaseBlock): Bytes {
  return new Uint8Array(block.valueBeforeDecodeView)
}
