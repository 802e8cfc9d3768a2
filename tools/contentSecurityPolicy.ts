/** Names of the Trusted Types policies that the app makes itself; React, Recharts and i18next make none. */
const trustedTypesPolicies = ['groeispiegel']

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

/** What the built page says of itself in a meta tag, so that it holds on every host. */
export const contentSecurityPolicy = directives.join('; ')

/** What a server says: the same, and the one directive that browsers only take from a header. */
export const contentSecurityPolicyHeader = [...directives, "frame-ancestors 'none'"].join('; ')
