export { type HandoverInput, type HandoverProgress, prepareHandover } from './prepare.ts'
export { verifyHandover } from './verify.ts'
