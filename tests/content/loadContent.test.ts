// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { loadContent } from '../../src/content/loadContent'
import { loadProgrammes } from '../../src/content/loadProgrammes'
import { ContentError } from '../../src/content/loadFile'
import { dataText, theCatalogue, theProfile, theProgramme } from '../support/content'

const profileFile = 'profiles/bcmb-clientondersteuner.json'

beforeEach(() => {
  document.head.innerHTML = '<base href="https://host.example/map/app/">'
})

describe('the content of the app', () => {
  test('is the catalogue and its profiles, from the data folder beside the page', async () => {
    const asked = serve()
    const { catalogue, profiles, leftOut } = await loadContent()
    expect(leftOut).toEqual([])
    expect(catalogue).toEqual(theCatalogue())
    expect(profiles).toEqual([theProfile()])
    expect(asked).toEqual([
      'https://host.example/map/app/data/catalogue.json',
      `https://host.example/map/app/data/${profileFile}`,
    ])
  })

  test('comes in the order of the catalogue, whichever file arrives first', async () => {
    const second = { id: 'tweede', title: { nl: 'Tweede', en: 'Second' }, file: 'profiles/tweede.json' }
    const catalogue = theCatalogue()
    const slow = new Response(dataText(profileFile))
    const arrives = new Promise<Response>((resolve) => setTimeout(() => resolve(slow), 20))
    serve({
      'catalogue.json': respond({ ...catalogue, profiles: [...catalogue.profiles, second] }),
      [profileFile]: () => arrives,
      'profiles/tweede.json': respond({ ...theProfile(), id: 'tweede' }),
    })
    const { profiles } = await loadContent()
    expect(profiles.map(({ id }) => String(id))).toEqual(['bcmb-clientondersteuner', 'tweede'])
  })

  test('has the programmes that go with a profile', async () => {
    serve()
    const [catalogue, profile] = [theCatalogue(), theProfile()]
    expect(await loadProgrammes(catalogue, profile.id)).toEqual([theProgramme()])
    expect(await loadProgrammes({ ...catalogue, programmes: [] }, profile.id)).toEqual([])
  })
})

describe('content that cannot be used', () => {
  test('because there is no connection', async () => {
    serve({ 'catalogue.json': () => Promise.reject(new TypeError('Failed to fetch')) })
    expect(await failure()).toEqual({ type: 'ContentUnreachable', file: 'catalogue.json' })
  })

  test('because the connection breaks halfway through a file', async () => {
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{ "id": "bcmb'))
        controller.error(new TypeError('network error'))
      },
    })
    serve({ [profileFile]: () => Promise.resolve(new Response(cut)) })
    expect(await failure()).toEqual({ type: 'ContentUnreachable', file: profileFile })
  })

  test.each([404, 500, 503])('because the server answers %i', async (status) => {
    serve({ [profileFile]: () => Promise.resolve(new Response('', { status })) })
    expect(await failure()).toEqual({ type: 'ContentMissing', file: profileFile, status })
  })

  test('because the server answers with a page', async () => {
    serve({ [profileFile]: () => Promise.resolve(new Response('<!doctype html><title>Log in</title>')) })
    expect(await failure()).toMatchObject({ type: 'ContentNotJson', file: profileFile })
  })

  test('because the file is empty, or stops halfway', async () => {
    serve({ [profileFile]: () => Promise.resolve(new Response('')) })
    expect(await failure()).toMatchObject({ type: 'ContentNotJson', file: profileFile })
    serve({ [profileFile]: () => Promise.resolve(new Response(dataText(profileFile).slice(0, 20_000))) })
    expect(await failure()).toMatchObject({ type: 'ContentNotJson', file: profileFile })
  })

  test('because something in it is not as it should be', async () => {
    serve({ [profileFile]: respond({ ...theProfile(), clusters: [] }) })
    expect(await failure()).toMatchObject({
      type: 'ContentInvalid',
      file: profileFile,
      faults: [{ path: 'clusters', problem: 'is an empty list' }],
    })
  })

  test('because the profile is another than the catalogue says', async () => {
    serve({ [profileFile]: respond({ ...theProfile(), id: 'ander' }) })
    expect(await failure()).toMatchObject({
      type: 'ContentInvalid',
      file: profileFile,
      faults: [{ path: 'id', problem: 'is "ander", but the catalogue says "bcmb-clientondersteuner"' }],
    })
  })

  test('because it was saved as Latin-1, whose letters would be others', async () => {
    const latin1 = Buffer.from(dataText(profileFile), 'latin1')
    serve({ [profileFile]: () => Promise.resolve(new Response(latin1)) })
    expect(await failure()).toEqual({ type: 'ContentNotUtf8', file: profileFile })
  })

  test('tells all that is wrong, and not only the first', async () => {
    const { scale, ...rest } = theProfile()
    serve({ [profileFile]: respond({ ...rest, publisher: '', scale: { ...scale, norm: 8 }, version: 2 }) })
    expect(await failure()).toMatchObject({
      faults: [
        { path: 'version', problem: 'is 2, not string' },
        { path: 'publisher', problem: 'is empty' },
        { path: 'scale', problem: 'has a norm that is not one of its levels' },
      ],
    })
  })
})

describe('a profile that cannot be used', () => {
  const second = { id: 'tweede', title: { nl: 'Tweede', en: 'Second' }, file: 'profiles/tweede.json' }
  const catalogue = { ...theCatalogue(), profiles: [...theCatalogue().profiles, second] }

  test('is left out and told, and the others are there', async () => {
    serve({
      'catalogue.json': respond(catalogue),
      'profiles/tweede.json': respond({ ...theProfile(), id: 'tweede', clusters: [] }),
    })
    const { profiles, leftOut } = await loadContent()
    expect(profiles.map(({ id }) => id)).toEqual([theProfile().id])
    expect(leftOut).toMatchObject([{ type: 'ContentInvalid', file: 'profiles/tweede.json' }])
  })

  test('is left out also where it is the first', async () => {
    serve({
      'catalogue.json': respond(catalogue),
      [profileFile]: () => Promise.resolve(new Response('', { status: 404 })),
      'profiles/tweede.json': respond({ ...theProfile(), id: 'tweede' }),
    })
    const { profiles, leftOut } = await loadContent()
    expect(profiles.map(({ id }) => String(id))).toEqual(['tweede'])
    expect(leftOut).toEqual([{ type: 'ContentMissing', file: profileFile, status: 404 }])
  })
})

type Answer = () => Promise<Response>

/** A web server with the real files, save for these; answers the addresses that were asked. */
function serve(instead: Readonly<Record<string, Answer>> = {}): readonly string[] {
  const asked: string[] = []
  const answers: Readonly<Record<string, Answer>> = { 'catalogue.json': respond(theCatalogue()), ...instead }
  vi.stubGlobal('fetch', (address: URL) => {
    asked.push(address.href)
    const [, file = ''] = address.href.split('/data/')
    return (answers[file] ?? (() => Promise.resolve(new Response(dataText(file)))))()
  })
  return asked
}

function respond(value: unknown): Answer {
  return () => Promise.resolve(new Response(JSON.stringify(value)))
}

async function failure() {
  const error: unknown = await loadContent().catch((thrown: unknown) => thrown)
  return error instanceof ContentError ? error.failure : error
}
