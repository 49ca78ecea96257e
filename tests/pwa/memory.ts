import type { Memory } from '../../src/pwa/memory.ts'

/** A device memory of one test. */
export function newMemory(): Memory {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}
