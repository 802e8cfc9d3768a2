import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { ask } from '../../tools/checkup/ask.ts'
import { serverChecks, siteAddress } from '../../tools/checkup/checkup.ts'
import { printed, tally } from '../../tools/checkup/findings.ts'
import { listedIn, visit } from '../../tools/checkup/visit.ts'
import {
  breaks,
  breaksOff,
  FaultySite,
  inLatin1,
  isEverywhere,
  leadsOn,
  listsFolders,
  lost,
  other,
  packsAll,
  saysNothingAboutKeeping,
  saysTwice,
  takesAll,
  type Fault,
} from '../support/faultySite.ts'
import { smallSite } from '../support/smallSite.ts'

const folder = smallSite()
const host = new FaultySite(folder)
afterAll(() => {
  host.stop()
  rmSync(folder, { recursive: true })
})

describe('a site', () => {
  test('that is as it should be has nothing wrong with it', async () => {
    expect(await wrongWith(() => false)).toEqual([])
  })

  test.each<[string, Fault, string]>([
    ['a script that was not uploaded', lost('assets/core-1.js'), 'files of the build are there'],
    ['a script of another build', other('assets/core-1.js'), 'is whole'],
    ['a worker that was not uploaded', lost('sw.js'), 'sw.js lists the files'],
    ['a catalogue that is no JSON', other('data/catalogue.json'), 'The catalogue of the data'],
    ['a profile that was not uploaded', lost('data/profiles/bcmb-clientondersteuner.json'), 'can be read'],
    [
      'a profile that is no profile',
      other('data/profiles/bcmb-clientondersteuner.json', '{}'),
      'can be read',
    ],
    ['an organisation with a fault', other('data/organisation.json', '{"name":1}'), 'can be read'],
    ['the app for every address', isEverywhere, 'A file that does not exist is a 404'],
    ['lists of folders', listsFolders, 'A folder does not list'],
    ['an ear for what is sent', takesAll, 'Nothing can be sent'],
    ['a header twice', saysTwice, 'it is sent twice'],
    ['one packing for everybody', packsAll, 'Who takes nothing packed'],
    ['a broken connection', breaksOff, 'files of the build are there'],
    ['letters of another kind', inLatin1, 'it says charset=iso-8859-1'],
    ['no word about keeping', saysNothingAboutKeeping, 'All else is asked for each time'],
  ])('with %s hears of it', async (_name, fault, what) => {
    expect(await wrongWith(fault)).toContainEqual(expect.stringContaining(what))
  })

  test.each<[string, Fault, string]>([
    ['answers with an error', lost(''), 'code 404'],
    ['leads elsewhere', leadsOn, 'leads on to https://elsewhere.example/'],
    ['is another site', other('', '<title>Hotel Zon</title>'), 'is not the page of Groeispiegel'],
    ['breaks off', (path, response) => path === '' && breaks(response), 'does not answer'],
  ])('that %s is no site to look at', async (_name, fault, why) => {
    const visited = await visit(await host.serve(fault))
    expect('type' in visited ? visited.why : 'a site').toContain(why)
  })

  test('may leave out who offers it', async () => {
    expect(await wrongWith(lost('data/organisation.json'))).toEqual([
      expect.stringContaining('files of the build'),
    ])
  })

  test('may hold on to https for longer, and to the names below its own', async () => {
    const longer: Fault = (_path, response) =>
      void response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
    expect(await wrongWith(longer)).toEqual([])
    const shorter: Fault = (_path, response) =>
      void response.setHeader('Strict-Transport-Security', 'max-age=60')
    expect(await wrongWith(shorter)).toEqual([expect.stringContaining('it is "max-age=60"')])
  })
})

describe('over http', () => {
  test('on another computer nothing is as it should be', async () => {
    const visited = await visit(await host.serve(() => false))
    if ('type' in visited) throw new Error(visited.why)
    const elsewhere = { ...visited, site: new URL('http://groeispiegel.example/') }
    expect(serverChecks(elsewhere)).toContainEqual(
      expect.objectContaining({ type: 'Wrong', what: 'The site is served over https' }),
    )
    const secure = { ...visited, site: new URL('https://groeispiegel.example/'), overHttp: visited.page }
    expect(serverChecks(secure)).toContainEqual(
      expect.objectContaining({ type: 'Wrong', what: 'Who comes over http is sent on to https' }),
    )
    expect(serverChecks(secure)).toContainEqual(
      expect.objectContaining({ type: 'Wrong', what: 'It speaks http2' }),
    )
    expect(serverChecks({ ...secure, protocol: 'h2' })).toContainEqual({
      type: 'Right',
      what: 'It speaks http2',
    })
  })
})

test('an address is taken as people have it', () => {
  expect(siteAddress('https://a.example')?.href).toBe('https://a.example/')
  expect(siteAddress('https://a.example/b')?.href).toBe('https://a.example/b/')
  expect(siteAddress('https://a.example/b/index.html#/groei')?.href).toBe('https://a.example/b/')
  expect(siteAddress('https://a.example/b/?utm=x')?.href).toBe('https://a.example/b/')
  for (const none of ['', 'a.example', 'ftp://a.example', 'https://', 'tools/checkup/checkup.ts'])
    expect(siteAddress(none)).toBeUndefined()
})

test('a host that is not there is an answer too', async () => {
  const answer = await ask(new URL('http://127.0.0.1:1/'))
  expect(answer.type === 'NoAnswer' ? answer.why : 'an answer').toContain('ECONNREFUSED')
})

test('the list of files is found in a worker however it is written', () => {
  expect(
    listedIn('let a=new Map([{"revision":null,"url":"assets/a.js","integrity":"sha256-x"}].map(b))'),
  ).toEqual([{ url: 'assets/a.js', integrity: 'sha256-x' }])
  expect(listedIn('self.x = 1')).toEqual([])
})

test('what is found is told with where, how many more, and what to do', () => {
  const wrong = {
    type: 'Wrong',
    what: 'All is well',
    faults: ['a: x', 'b: x', 'c: x', 'd: x'],
    mend: 'do y',
  } as const
  expect(printed(wrong).split(/\n +/)).toEqual([
    'WRONG      All is well',
    'a: x',
    'b: x',
    'c: x',
    'and 1 more',
    'To mend: do y',
  ])
  expect(printed({ type: 'Unchecked', what: 'This', why: 'No browser.' })).toContain('No browser.')
  expect(tally([wrong, { type: 'Right', what: '' }])).toBe('1 right, 1 wrong, 0 not checked')
})

/** What is found wrong with the small site on a host with this fault. */
async function wrongWith(fault: Fault): Promise<readonly string[]> {
  const visited = await visit(await host.serve(fault))
  if ('type' in visited) throw new Error(visited.why)
  return serverChecks(visited).flatMap((one) => (one.type === 'Wrong' ? [printed(one)] : []))
}
