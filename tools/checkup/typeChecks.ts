import { endingOf, mediaTypes } from '../mediaTypes.ts'
import type { Answer } from './ask.ts'
import { finding, type Finding } from './findings.ts'
import type { Visit } from './visit.ts'

/** Other names that browsers take for the same. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  js: ['application/javascript', 'application/x-javascript'],
  // Never read by a browser: it goes into a PDF.
  icc: ['application/octet-stream'],
  woff: ['application/font-woff'],
}

/** Whether each kind of file is called what it is: with `nosniff`, a browser runs no script that is not called one. */
export function typeChecks({ files }: Visit): readonly Finding[] {
  const answers = [...files].flatMap(([path, answer]) =>
    answer.type === 'Answer' && answer.status === 200 ? [[path, answer] as const] : [],
  )
  return Object.entries(mediaTypes).flatMap(([ending, type]) => {
    const faults = answers
      .filter(([path]) => endingOf(path) === ending)
      .flatMap(([path, answer]) => typeFault(path, answer, [type, ...(alsoCalled[ending] ?? [])]))
    return finding(`The type of .${ending}: ${type}`, faults, `serve .${ending} with Content-Type: ${type}`)
  })
}

function typeFault(path: string, { headers }: Answer, types: readonly string[]): readonly string[] {
  const value = headers.get('content-type')
  if (value === undefined) return [`${path}: no type is sent`]
  const [type = '', ...parameters] = value.toLowerCase().split(/\s*;\s*/)
  if (!types.includes(type)) return [`${path}: it is called ${type}`]
  const charset = parameters.find((one) => one.startsWith('charset='))?.replaceAll('"', '')
  if (charset === undefined && type === 'text/plain') return [`${path}: it does not say charset=utf-8`]
  return charset === undefined || charset === 'charset=utf-8' ? [] : [`${path}: it says ${charset}`]
}
