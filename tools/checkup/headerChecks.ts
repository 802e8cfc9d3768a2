import { contentSecurityPolicyHeader, headerBeside } from '../contentSecurityPolicy.ts'
import { securityHeaders } from '../securityHeaders.ts'
import { textOf, type Answer } from './ask.ts'
import { finding, type Finding } from './findings.ts'
import type { Visit } from './visit.ts'

/** Each header on each answer, also on those that say that a file is missing. */
export function headerChecks(visit: Visit): readonly Finding[] {
  const answers = [...visit.files, ...visit.missing].flatMap(([path, answer]) =>
    answer.type === 'Answer' ? [[path, answer] as const] : [],
  )
  return securityHeaders.map(([name, kit]) => {
    const wanted = name === 'Content-Security-Policy' ? policyFor(visit.page) : kit
    const faults = answers.flatMap(([path, answer]) => headerFault(path, answer, name, wanted))
    return finding(`The header ${name}, on every answer`, faults, mendHeader(name, wanted))
  })
}

/**
 * What goes with what the page says of itself: the site may be of an older build than this checkup.
 */
function policyFor(page: Answer): string {
  const [, own] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(textOf(page)) ?? []
  return own === undefined ? contentSecurityPolicyHeader : headerBeside(own)
}

function headerFault(path: string, answer: Answer, name: string, wanted: string): readonly string[] {
  const value = answer.headers.get(name.toLowerCase())
  if (value === undefined) return [`${path}: it is not sent`]
  if (value === wanted || isLongEnough(name, value)) return []
  if (value === `${wanted}, ${wanted}`) return [`${path}: it is sent twice`]
  return [`${path}: it is "${value}"`]
}

/** A host may hold on to https for longer, or for the names below its own. */
function isLongEnough(name: string, value: string): boolean {
  const [, seconds = '0'] = /^max-age=(\d+)(?:;|$)/.exec(value) ?? []
  return name === 'Strict-Transport-Security' && Number(seconds) >= 31_536_000
}

function mendHeader(name: string, value: string): string {
  return `send ${name}: ${value}`
}
