import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { StartFailure } from '../../src/app/StartFailure'
import type { ContentFailure } from '../../src/content/loadFile'
import type { StartStorageFailure } from '../../src/storage/startStorage'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

type Failure = ContentFailure | StartStorageFailure

/** Every failure there is: the type makes sure that none is left out. */
const failures: { readonly [Type in Failure['type']]: Extract<Failure, { readonly type: Type }> } = {
  ContentUnreachable: { type: 'ContentUnreachable', file: 'catalogue.json' },
  ContentMissing: { type: 'ContentMissing', file: 'profiles/x.json', status: 404 },
  ContentNotJson: { type: 'ContentNotJson', file: 'catalogue.json', text: '{', detail: 'Unexpected token' },
  ContentInvalid: {
    type: 'ContentInvalid',
    file: 'profiles/x.json',
    text: '{}',
    faults: [{ path: 'clusters[2].competencies[0].id', problem: 'is missing' }],
  },
  ContentNotUtf8: { type: 'ContentNotUtf8', file: 'profiles/x.json' },
  StorageMissing: { type: 'StorageMissing' },
  StorageInsecure: { type: 'StorageInsecure' },
  StorageTooNew: { type: 'StorageTooNew' },
  StorageSilent: { type: 'StorageSilent' },
  StorageBlocked: { type: 'StorageBlocked' },
  StorageEmptied: { type: 'StorageEmptied' },
  StorageGone: { type: 'StorageGone', damagedCopies: 0 },
  StorageBroken: { type: 'StorageBroken', detail: 'UnknownError' },
}

/** Where loading again would find the same. */
const nextSteps: Partial<Record<Failure['type'], string>> = {
  StorageGone: 'Reservekopie terugzetten',
  StorageInsecure: 'Ga naar het beveiligde adres',
}

describe('when the app cannot start', () => {
  test.each(Object.values(failures))('$type is told in words, with a next step', async (failure) => {
    await aDatabaseWith()
    await showScreen(<StartFailure failure={failure} onBegin={() => undefined} />)
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    const next = nextSteps[failure.type] ?? 'Opnieuw laden'
    expect(screen.getByRole('button', { name: next })).toBeVisible()
    const words = screen.getByRole('main').textContent
    expect(words).not.toContain('{{')
    for (const fact of factsOf(failure)) if (fact !== 0) expect(words).toContain(String(fact))
  })
})

test('all that is wrong in a file is told in Dutch, with line and place', async () => {
  const text = '{\n  "version": 7,\n  "clusters": []\n}'
  const faults = [
    { path: 'version', problem: 'is 7, not string' },
    { path: 'clusters', problem: 'is an empty list' },
    { path: 'publisher', problem: 'is missing' },
  ]
  const failure = { type: 'ContentInvalid', file: 'profiles/x.json', text, faults } as const
  await showScreen(<StartFailure failure={failure} onBegin={() => undefined} />)
  expect(screen.getByText('In het bestand profiles/x.json kloppen 3 dingen niet:')).toBeVisible()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Regel 1, publisher: ontbreekt.',
    'Regel 2, version: is 7, maar hoort een tekst tussen aanhalingstekens te zijn.',
    'Regel 3, clusters: is een lege lijst: zet er minstens één ding in.',
  ])
})

test('where a file stops being JSON is told by line and character', async () => {
  const failure = {
    type: 'ContentNotJson',
    file: 'x.json',
    text: '{\n  "a": 1,,\n}',
    detail: 'Raar teken',
  } as const
  await showScreen(<StartFailure failure={failure} onBegin={() => undefined} />)
  expect(screen.getByText(/regel 2, bij teken 10/)).toBeVisible()
})

/** What a failure knows, but for what stands in the file and how it is wrong, which has words of its own. */
function factsOf(failure: Failure): readonly unknown[] {
  if (failure.type === 'ContentInvalid') return [failure.file, ...failure.faults.map(({ path }) => path)]
  if (failure.type === 'ContentNotJson') return [failure.file, failure.detail]
  return Object.values(failure).slice(1)
}
