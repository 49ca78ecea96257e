import {
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import type { Bytes } from '#bytes'
import { der } from './der.ts'
import type { SigningKey } from './keys.ts'
import { oids } from './oids.ts'
import { signedAttributes } from './signed-attributes.ts'

/**
 * A detached signature over content known by its SHA-256: CMS SignedData in DER, CAdES-BES, ECDSA P-256 with
 * SHA-256, the certificate included. About 900 bytes. PDF keeps the time elsewhere and passes no `signingTime`.
 */
export async function signDetached(
  { privateKey, certificate }: SigningKey,
  contentDigest: Bytes,
  { signingTime }: { signingTime?: Date } = {},
): Promise<Bytes> {
  const signer = Certificate.fromBER(certificate)
  const attributes = await signedAttributes(contentDigest, certificate, signingTime)
  const signedData = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oids.data }),
    certificates: [signer],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
  })
  await signedData.sign(privateKey, 0, 'SHA-256')
  return der(new ContentInfo({ contentType: oids.signedData, content: signedData.toSchema(true) }).toSchema())
}
