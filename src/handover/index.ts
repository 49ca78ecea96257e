export { type HandoverInput, type HandoverProgress, prepareHandover } from './prepare.ts'
export { openHandover, verifyHandover } from './verify.ts'
