/**
 * The SHA-256 of bytes, or of a text as UTF-8, in lower-case hex. UTF-8 has no lone surrogates: texts that differ in
 * those alone are the same to it.
 */
export async function sha256(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
