import { createHash } from 'node:crypto'

/** Names of the Trusted Types policies that the app makes itself; React, Recharts and i18next make none. */
const trustedTypesPolicies = ['groeispiegel']

/**
 * By which a server knows the one style that stands in the page: a name that does not change, so that what a host was told once holds
 * for every build. No secret, and no protection by itself: the page's own policy knows that style by its checksum, and both hold.
 */
export const frameNonce = 'groeispiegel-frame'

function directives(ownStyle: readonly string[]): readonly string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...ownStyle].join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesPolicies.join(' ')}`,
  ]
}

/** Browsers take this one from a header alone. */
const onlyInHeader = "frame-ancestors 'none'"

/** What a built page says of itself in a meta tag, so that it holds on every host: of styles in it, those that stand there now. */
export function policyOf(page: string): string {
  return directives(
    [...page.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => `'${checksumOf(style)}'`),
  ).join('; ')
}

/** What a server says, of every build. */
export const contentSecurityPolicyHeader = [...directives([`'nonce-${frameNonce}'`]), onlyInHeader].join('; ')

/** What a server says of a page that says this of itself: it may be of a build before or after this one. */
export function headerBeside(policy: string): string {
  return `${policy.replace(/'sha256-[^']+'/, `'nonce-${frameNonce}'`)}; ${onlyInHeader}`
}

function checksumOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
