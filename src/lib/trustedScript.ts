declare global {
  interface Window {
    /** The one method used here. It makes a TrustedScriptURL, which DOM types call a string. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): TrustedScripts
    }
  }
}

interface TrustedScripts {
  createScriptURL(address: string): string
}

let policy: TrustedScripts | undefined

/**
 * An address that `register` and `new Worker` take where the policy of the page asks for trusted types, as in
 * `new Worker(trustedScript(url), { type: 'module' })`. Only files of the app itself pass; anything else throws.
 */
export function trustedScript(address: string): string {
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
