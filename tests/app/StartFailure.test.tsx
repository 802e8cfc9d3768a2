import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { StartFailure } from '../../src/app/StartFailure'
import type { ContentFailure } from '../../src/content/loadFile'
import type { OpenFailure } from '../../src/storage/database'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

type Failure = ContentFailure | OpenFailure

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
  StorageTooNew: { type: 'StorageTooNew' },
  StorageSilent: { type: 'StorageSilent' },
  StorageBroken: { type: 'StorageBroken', detail: 'UnknownError' },
}

describe('when the app cannot start', () => {
  test.each(Object.values(failures))('$type is told in words, with a next step', async (failure) => {
    await aDatabaseWith()
    await showScreen(<StartFailure failure={failure} />)
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Opnieuw laden' })).toBeVisible()
    const words = screen.getByRole('main').textContent
    expect(words).not.toContain('{{')
    for (const fact of Object.values(failure).slice(1)) expect(words).toContain(String(fact))
  })
})
