import { base64, readBase64, utf8 } from '#bytes'
import { PortfolioId } from '#domain'
import { createOwnerKey, signDetached, unwrapOwnerKey, verifyDetached } from '#sign'

/** The part of the signature tests that runs in the page. Bytes travel as base64. */

const portfolioId = PortfolioId.parse('0190c2f0-5e4e-7a61-8d5c-1b2f3a4b5c6d')

/** Makes a key, keeps it in IndexedDB as the app does, and signs with what comes back. */
async function createAndSign(passphrase: string, digest: string) {
  const key = await createOwnerKey({ name: 'Маша Воронова', portfolioId, passphrase, now: new Date() })
  const kept = await throughIndexedDb(key)
  const exported = await crypto.subtle.exportKey('pkcs8', kept.privateKey).catch((error: Error) => error.name)
  return {
    thumbprint: kept.thumbprint,
    certificate: base64(kept.certificate),
    wrapped: base64(kept.wrapped),
    signature: base64(await signDetached(kept, bytes(digest), { signingTime: new Date() })),
    exported: typeof exported === 'string' ? exported : 'exported',
  }
}

async function openAndSign(wrapped: string, passphrase: string, certificate: string, digest: string) {
  const opened = await unwrapOwnerKey(bytes(wrapped), passphrase, bytes(certificate))
  return opened.ok ? base64(await signDetached(opened.value, bytes(digest))) : opened.failure.kind
}

function verify(signature: string, digest: string) {
  return verifyDetached(bytes(signature), bytes(digest))
}

function bytes(text: string) {
  return readBase64(text) ?? utf8(text)
}

function throughIndexedDb<T>(value: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sign-test', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const store = opening.result.transaction('keys', 'readwrite').objectStore('keys')
      store.put(value, 'owner')
      const reading = store.get('owner')
      reading.onsuccess = () => resolve(reading.result)
      reading.onerror = () => reject(reading.error)
    }
  })
}

const pageSide = { createAndSign, openAndSign, verify }

declare global {
  var signPage: typeof pageSide
}

globalThis.signPage = pageSide
