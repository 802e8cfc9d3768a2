interface Policy {
  /** Text where the browser knows no trusted types. */
  readonly createScriptURL: (address: string) => TrustedScriptURL | string
}

let policy: Policy | undefined

/**
 * An address that `register` and `new Worker` take where the policy of the page asks for trusted types, as in
 * `new Worker(trustedScript(url), { type: 'module' })`. Only files of the app itself pass; anything else throws.
 * The DOM types know these two with text alone, so text is what this is called here.
 * Source: W3C Trusted Types.
 */
export function trustedScript(address: string): string
export function trustedScript(address: string): TrustedScriptURL | string {
  // A tab may make its policy only once.
  policy ??= window.trustedTypes?.createPolicy('groeispiegel', { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  }
  return policy.createScriptURL(address)
}

function ownAddress(address: string): string {
  const folder = new URL('.', document.baseURI)
  const { href } = new URL(address, folder)
  if (!href.startsWith(folder.href)) throw new TypeError(`${address} is no script of this app`)
  return href
}
