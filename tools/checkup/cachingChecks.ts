import { cachingOf, hashedFilesCaching, otherFilesCaching } from '../securityHeaders.ts'
import type { Answer } from './ask.ts'
import { finding, type Finding } from './findings.ts'
import type { Visit } from './visit.ts'

/** A month: from there on it makes no difference for people who come back. */
const longSeconds = 30 * 24 * 60 * 60

/** What may be kept, what is asked for each time, and that a missing file does not stay missing. */
export function cachingChecks({ files, missing }: Visit): readonly Finding[] {
  const found = [...files].flatMap(([path, answer]) =>
    answer.type === 'Answer' && answer.status === 200 ? [[path, answer] as const] : [],
  )
  const hashed = found.filter(([path]) => isHashed(path))
  const others = found.filter(([path]) => !isHashed(path))
  return [
    finding(
      'What is in assets/ is kept for a year',
      hashed.flatMap(([path, answer]) => (secondsKept(answer) >= longSeconds ? [] : [said(path, answer)])),
      `send Cache-Control: ${hashedFilesCaching} for assets/: their names change with what is in them`,
    ),
    finding(
      'All else is asked for each time',
      others.flatMap(([path, answer]) => (secondsKept(answer) === 0 ? [] : [said(path, answer)])),
      `send Cache-Control: ${otherFilesCaching} for everything outside assets/, or a new version comes late`,
    ),
    finding(
      'That a file is missing is not kept',
      [...missing].flatMap(([path, answer]) =>
        answer.type === 'Answer' && answer.headers.has('cache-control') && secondsKept(answer) > 0
          ? [said(path, answer)]
          : [],
      ),
      'send Cache-Control for assets/ only with what is there: a script that was asked for too early would stay missing',
    ),
  ]
}

function isHashed(path: string): boolean {
  return cachingOf(`/${path}`) === hashedFilesCaching
}

/** For how long a browser may use an answer without asking; without a word about it, a browser makes up a time. */
function secondsKept({ headers }: Answer): number {
  const directives = (headers.get('cache-control') ?? '').toLowerCase().split(/\s*,\s*/)
  if (directives.includes('no-cache') || directives.includes('no-store')) return 0
  const maxAge = directives.find((one) => one.startsWith('max-age='))
  return maxAge === undefined ? Number.NaN : Number(maxAge.slice('max-age='.length))
}

function said(path: string, { headers }: Answer): string {
  const value = headers.get('cache-control')
  return value === undefined ? `${path}: no Cache-Control is sent` : `${path}: it is "${value}"`
}
