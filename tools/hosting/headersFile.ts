import { hashedFilesCaching, securityHeaders } from '../securityHeaders.ts'

/**
 * `_headers`, which Netlify, Cloudflare Pages and their kin read. Without a rule they ask for a file each time, as is wanted here; to
 * say it for all files would add to the rule for `assets/` instead of giving way to it.
 */
export function headersFile(): string {
  return [
    '/*',
    ...securityHeaders.map(([name, value]) => `  ${name}: ${value}`),
    '',
    '/assets/*',
    `  Cache-Control: ${hashedFilesCaching}`,
    '',
  ].join('\n')
}
