/** What the app remembers about itself on this device; no word about its owner is kept here. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>

const forgetful: Memory = { getItem: () => null, setItem: () => undefined }

/** The browser's small memory. A browser that denies it gets one that forgets at once. */
export function deviceMemory(): Memory {
  try {
    return globalThis.localStorage ?? forgetful
  } catch {
    return forgetful
  }
}
