import { act, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { Suspense } from 'react'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Profile, ProfileWording } from '../../../src/domain/profile'
import { wordingOf } from '../../../src/domain/wordingOf'
import { changeLanguage } from '../../../src/i18n/i18n'
import { AssessmentsProvider } from '../../../src/shared/assessments/AssessmentsProvider'
import { ContentContext } from '../../../src/shared/content/ContentContext'
import { useInWords } from '../../../src/shared/versions/useInWords'
import { readStored } from '../../../src/storage/readStored'
import { keepWording } from '../../../src/storage/wordings'
import { anyNext } from '../../support/anyVersions'
import { aSealedAssessment, everywhere } from '../../support/builders'
import { theCatalogue } from '../../support/content'
import { aDatabaseWith } from '../../support/storage'
import { after, before, pastOf, theirHistory } from '../../support/twoVersions'

const shown = v.object({
  profile: v.looseObject({}),
  missing: v.optional(v.string()),
  answers: v.record(v.string(), v.unknown()),
})

const then = aSealedAssessment({ profile: before, id: 'toen', scores: everywhere(2, before) })

beforeEach(async () => {
  await changeLanguage('nl')
  await aDatabaseWith(then)
})
afterEach(() => vi.unstubAllGlobals())

describe('a finished result', () => {
  test('stays what it was, whatever version comes and whatever its history says', async () => {
    await keepWording(before)
    await fc.assert(
      fc.asyncProperty(
        anyNext(before, '2.0.0').chain((first) =>
          anyNext(first.words, '3.0.0').map((second) => [first, second] as const),
        ),
        fc.boolean(),
        async ([first, second], isTold) => {
          const today = asProfile(second.words)
          const chain = [
            { ...pastOf(before), next: { version: '2.0.0', ...first.step.changes } },
            {
              ...pastOf(asProfile(first.words)),
              next: { version: '3.0.0', ...second.step.changes },
            },
          ]
          const said = await saidOf(today, isTold ? { profile: before.id, versions: chain } : undefined)
          expect(said.profile).toEqual(wordingOf(before))
          expect(said.answers).toEqual(
            Object.fromEntries([...then.answers].map(([id, { score }]) => [id, score])),
          )
        },
      ),
      { numRuns: 15 },
    )
  })

  test('finds its words in the history when it was finished before they were kept', async () => {
    const { profile } = await saidOf(after, theirHistory)
    expect(profile).toEqual(wordingOf(before))
  })

  test('says which version it was made with when its words are nowhere', async () => {
    const { profile, missing } = await saidOf({ ...after })
    expect(missing).toBe('1.0.0')
    expect(profile).toMatchObject({ version: '2.0.0' })
  })

  test('made with a version newer than the app knows has the words that came along in the backup', async () => {
    const newer = { ...after, version: '9.0.0' }
    await aDatabaseWith(aSealedAssessment({ profile: newer, id: 'toen', scores: { 'a.1': 4 } }))
    await keepWording(newer)
    expect((await saidOf(after, theirHistory, newer)).profile).toEqual(wordingOf(newer))
  })
})

/** What the hook says of the assessment, when the host has this profile and history. */
async function saidOf(today: Profile, history?: object, made: Profile = before) {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(history ? new Response(JSON.stringify(history)) : new Response('', { status: 404 })),
  )
  const one = aSealedAssessment({
    profile: made,
    id: 'toen',
    scores: made === before ? everywhere(2, before) : { 'a.1': 4 },
  })
  const catalogue = {
    ...theCatalogue(),
    profiles: [{ id: today.id, title: today.title, file: 'p.json', history: 'h.json' }],
  }
  const initial = await readStored()
  const { unmount } = await act(async () =>
    render(
      <ContentContext value={{ catalogue, profiles: [today], leftOut: [], profile: today }}>
        <AssessmentsProvider initial={initial}>
          <Suspense>
            <Said profile={today} one={one} />
          </Suspense>
        </AssessmentsProvider>
      </ContentContext>,
    ),
  )
  const said = v.parse(shown, JSON.parse((await screen.findByRole('status')).textContent))
  unmount()
  return said
}

/** The same words in a profile with all else that it needs. */
function asProfile({ version, clusters }: ProfileWording): Profile {
  return {
    ...after,
    version,
    clusters: clusters.map((cluster) => ({
      ...cluster,
      summary: cluster.title,
      competencies: cluster.competencies.map(({ id, text }) => ({
        id,
        text,
        plain: text,
        examples: { '2': text, '3': text, '4': text, '5': text },
      })),
    })),
  }
}

function Said({ profile, one }: { readonly profile: Profile; readonly one: typeof then }) {
  const { profile: words, missing, moments } = useInWords(profile, [one])
  const answers = Object.fromEntries([...moments[0].answers].map(([id, { score }]) => [id, score]))
  return <p role="status">{JSON.stringify({ profile: wordingOf(words), missing, answers })}</p>
}
