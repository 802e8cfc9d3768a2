import { contentSecurityPolicyHeader } from './contentSecurityPolicy.ts'

/** Device features that the app never asks for; sharing and writing to the clipboard stay possible. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Headers for every file of the site, as [name, value]. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', contentSecurityPolicyHeader],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
]

/** Files whose name holds their hash may be kept for ever; of all others the server is asked each time. */
export const hashedFilesCaching = 'public, max-age=31536000, immutable'
export const otherFilesCaching = 'no-cache'

/** The Cache-Control value for a path below the root of the site. */
export function cachingOf(path: string): string {
  return path.startsWith('/assets/') ? hashedFilesCaching : otherFilesCaching
}
