import { concatBytes } from './inflate'

const block = 16

/**
 * Decrypts what was encrypted without filling up the last block, as the keys of a PDF are. Of bytes that are no whole blocks the rest
 * is left out.
 */
export async function decryptBare(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  const whole = bytes.slice(0, bytes.length - (bytes.length % block))
  if (whole.length === 0) return whole
  const aes = await keyOf(key)
  // The browser only takes filled up blocks: one of nothing but filling is put behind it, and taken off by the browser.
  const filling = await crypto.subtle.encrypt(
    { name: 'AES-CBC', iv: whole.slice(-block) },
    aes,
    new Uint8Array(0),
  )
  const filled = concatBytes([whole, new Uint8Array(filling)])
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: new Uint8Array(iv) }, aes, filled))
}

/** Decrypts a stream of a PDF (ISO 32000-2, 7.6.3): the first block is the initialization vector, the last is filled up. */
export async function decryptStream(key: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  const plain = await decryptBare(
    key,
    bytes.slice(0, block).length === block ? bytes.slice(0, block) : zeros,
    bytes.slice(block),
  )
  const filling = plain.at(-1) ?? 0
  const isFilled = filling >= 1 && filling <= block && plain.slice(-filling).every((byte) => byte === filling)
  return isFilled ? plain.slice(0, -filling) : plain
}

/** Encrypts whole blocks, with no filling behind them: a step of the hash of a password. */
export async function encryptBare(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  const aes = await keyOf(key)
  const encrypted = await crypto.subtle.encrypt(
    { name: 'AES-CBC', iv: new Uint8Array(iv) },
    aes,
    new Uint8Array(bytes),
  )
  return new Uint8Array(encrypted, 0, bytes.length)
}

export const zeros = new Uint8Array(block)

function keyOf(key: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-CBC', false, ['encrypt', 'decrypt'])
}
