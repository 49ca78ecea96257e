/** The three ZIP records the product writes and the four it reads (APPNOTE 6.3.10, section 4.3). */
export const signature = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  central: 0x02014b50,
  end: 0x06054b50,
  zip64Locator: 0x07064b50,
} as const

export const localBytes = 30
export const centralBytes = 46
export const endBytes = 22

export const method = { store: 0, deflate: 8 } as const

/** General purpose bits (4.4.4): the two level bits of DEFLATE carry no meaning for a reader. */
export const flag = { encrypted: 1 << 0, descriptor: 1 << 3, strong: 1 << 6, utf8: 1 << 11, masked: 1 << 13 }
export const knownFlags = 0b110 | flag.descriptor | flag.utf8
