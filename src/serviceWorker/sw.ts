import { bootFirst } from './bootFirst'
import { blockCaching } from './caches'
import { answerWithData } from './data'
import { dropOldData } from './keptData'
import { answerWithOwn } from './organisation'
import { forgetPage, keepOneBuildBack, matchPrecache } from './precache'
import { receive, received, stillWaiting } from './received'
import { savesData } from '../lib/savesData'
import { addressOf, builtFiles, page, scope, worker } from './scope'
import { verify } from './verify'

worker.addEventListener('install', (event) => {
  event.waitUntil(install())
})

worker.addEventListener('activate', (event) => {
  // On a first visit the page that is open gets the worker at once, so that it can go offline without a reload.
  event.waitUntil(Promise.all([worker.clients.claim(), keepOneBuildBack(), dropOldData()]))
})

worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event)
  if (answer) event.respondWith(answer)
})

worker.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') void worker.skipWaiting()
  const answer = answers.get(event.data)
  if (answer) event.waitUntil(answer().then((found) => event.ports[0]?.postMessage(found)))
})

/** What a page may ask, and waits for. */
const answers = new Map<unknown, () => Promise<unknown>>([
  ['VERIFY_SCORING', () => verify('scoring')],
  ['VERIFY_REST', () => verify('rest')],
  ['ERASING', blockCaching],
])

/**
 * A first visit can go offline as soon as scoring is kept; the page asks for the rest. A newer version takes nothing away: it
 * is all there or the one before it stays, and the next try takes up where this one ended. Who saves data asks for that rest.
 * What the server has in no form that can be read comes with no version, so it holds up none.
 */
async function install(): Promise<void> {
  const isNewer = worker.registration.active !== null
  const scoring = await verify('scoring')
  const rest = isNewer && !savesData() ? await verify('rest') : undefined
  const missing = scoring.missing + (rest ? rest.missing - rest.leftOut.length : 0)
  if (missing > 0) throw new Error(`${missing} files could not be kept`)
}

/** Nothing for what is no file of the app: any other address stays the 404 that it is. */
function answerTo(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const address = origin + pathname
  // Whatever comes to this address, no server needs to hear of it.
  if (address === received) return receive(request)
  if (request.method !== 'GET' || !address.startsWith(scope.href)) return undefined
  if (address === scope.href) {
    event.waitUntil(stillWaiting())
    return answerWithFile(page, request).then(bootFirst)
  }
  if (address.startsWith(addressOf('data/')) && address.endsWith('.json'))
    return answerWithData(request, (work) => event.waitUntil(work))
  const own = answerWithOwn(address, request)
  if (own) return own
  const known = builtFiles.has(address) || address.startsWith(addressOf('assets/'))
  return known ? answerWithFile(address, request) : undefined
}

async function answerWithFile(address: string, request: Request): Promise<Response> {
  const copy = await matchPrecache(address)
  if (copy) return copy
  const answer = await fetch(request)
  if (!answer.ok && builtFiles.has(address)) await forgetPage()
  return answer
}
