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
  ContentNotJson: { type: 'ContentNotJson', file: 'catalogue.json', detail: 'Unexpected token' },
  ContentInvalid: {
    type: 'ContentInvalid',
    file: 'profiles/x.json',
    path: 'clusters[2].competencies[0].id',
    problem: 'is missing',
  },
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
    const facts: readonly unknown[] = Object.values(failure).slice(1)
    for (const fact of facts) if (fact !== 0) expect(words).toContain(String(fact))
  })
})
