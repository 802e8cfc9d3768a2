import { textOf, type Answer, type NoAnswer } from './ask.ts'
import { finding, type Finding } from './findings.ts'
import type { Visit } from './visit.ts'

/** https, what is not there, folders, and sending. */
export function addressChecks(visit: Visit): readonly Finding[] {
  return [...httpsChecks(visit), ...missingChecks(visit), ...slashCheck(visit)]
}

/** Browsers take this computer for as good as https. */
function isOnThisComputer({ hostname }: URL): boolean {
  return /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname)
}

function httpsChecks({ site, overHttp, protocol }: Visit): readonly Finding[] {
  const what = 'The site is served over https'
  if (site.protocol === 'http:') {
    if (isOnThisComputer(site)) return [{ type: 'Unchecked', what, why: 'On this computer http does.' }]
    const mend =
      'get a certificate (docs/hosting.md): over http nothing can be kept, and nothing works offline'
    return [finding(what, [`${site.href} is http`], mend)]
  }
  return [
    finding(what, [], ''),
    finding(
      'It speaks http2',
      protocol === 'h2' ? [] : [`it speaks ${protocol ?? 'http/1.1'}`],
      'switch on http2',
    ),
    httpCheck(overHttp),
  ]
}

function httpCheck(overHttp: Answer | NoAnswer | undefined): Finding {
  const what = 'Who comes over http is sent on to https'
  if (overHttp === undefined) return { type: 'Unchecked', what, why: 'The site has a port of its own.' }
  // Where nobody listens, nobody gets the app over http either.
  const leads =
    overHttp.type === 'NoAnswer' || overHttp.headers.get('location')?.startsWith('https:') === true
  return finding(
    what,
    leads ? [] : ['http is answered as it is'],
    'redirect all of http to https, with code 301',
  )
}

function missingChecks({ missing, folders, sent }: Visit): readonly Finding[] {
  return [
    finding(
      'A file that does not exist is a 404',
      [...missing].flatMap(([path, answer]) => (isStatus(answer, 404) ? [] : [`${path}: ${codeOf(answer)}`])),
      'answer with code 404, and never with index.html: an app that is half there would be taken for whole',
    ),
    finding(
      'A folder does not list what is in it',
      [...folders].flatMap(([path, answer]) =>
        isStatus(answer, 403, 404) ? [] : [`${path}: ${codeOf(answer)}`],
      ),
      'switch off the lists of folders',
    ),
    finding(
      'Nothing can be sent to the site',
      isStatus(sent, 400, 403, 404, 405, 501) ? [] : [`POST: ${codeOf(sent)}`],
      'refuse all but GET and HEAD: whatever somebody shares must not reach a server when the worker is away',
    ),
  ]
}

function slashCheck({ withoutSlash }: Visit): readonly Finding[] {
  if (withoutSlash === undefined) return []
  const leads = withoutSlash.type === 'Answer' && withoutSlash.headers.get('location')?.endsWith('/') === true
  return [
    finding(
      'The folder without its slash leads to the folder',
      leads ? [] : [codeOf(withoutSlash)],
      'redirect it to the same with a slash: all addresses in the page count from there',
    ),
  ]
}

function isStatus(answer: Answer | NoAnswer, ...statuses: readonly number[]): boolean {
  return answer.type === 'Answer' && statuses.includes(answer.status)
}

function codeOf(answer: Answer | NoAnswer): string {
  if (answer.type === 'NoAnswer') return `no answer (${answer.why})`
  return `code ${answer.status}${textOf(answer).includes('<div id="root">') ? ', with the page of the app' : ''}`
}
