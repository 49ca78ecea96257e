/** Nothing larger is taken: a browser of a school computer would not hand it over again. */
export const mostBytes = 2 * 2 ** 30

/** Above these a picture is a mistake or a trap: decoding takes four bytes a pixel. */
export const mostPixels = 100_000_000
export const longestSide = 30_000

/** Longest side of the two copies kept beside an original picture. */
export const thumbnailSide = 320
export const viewSide = 2048
