/** Field of the owner's signature; `signPdf` fills it. */
export const studentField = 'StudentSignature'
/** Field that waits for the receiving school, made before the student signs. */
export const schoolField = 'SchoolSignature'
