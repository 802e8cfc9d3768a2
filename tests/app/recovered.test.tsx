import { cleanup, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Recovered } from '../../src/app/notices/Recovered'
import type { RecordKind } from '../../src/storage/archive/countKinds'
import { documentRecord } from '../../src/storage/records/documentRecord'
import type { Recovery } from '../../src/storage/recoveryNotice'
import { instant } from '../support/builders'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

const kinds: readonly RecordKind[] = [
  'assessment',
  ...documentRecord.options.map(({ entries }) => entries.kind.literal),
]

describe('what came back', () => {
  test('is named by kind, what everything is about first', async () => {
    await shows([
      ['register', 1],
      ['goal', 1],
      ['assessment', 2],
    ])
    expect(
      screen.getByText('Groeispiegel heeft 2 metingen, 1 leerdoel en je register teruggezet'),
    ).toBeVisible()
    expect(screen.getByText(/Het komt uit de automatische kopie van 21 november 2026/)).toBeVisible()
  })

  test('is what somebody made: the words of a profile that came along are not named beside it', async () => {
    await shows([
      ['wording', 2],
      ['assessment', 2],
    ])
    expect(screen.getByText('Groeispiegel heeft 2 metingen teruggezet')).toBeVisible()
  })

  test.each(kinds)('has words of its own in both languages, for one and for more: %s', async (kind) => {
    const said = new Set<string>()
    for (const language of ['nl', 'en'] as const) {
      for (const count of [1, 2]) {
        const { unmount } = await shows([[kind, count]], language)
        said.add(screen.getByRole('status').textContent)
        unmount()
      }
    }
    expect([...said].join()).not.toMatch(/of\.|{{|0 /)
    expect(said.size).toBeGreaterThanOrEqual(2)
  })

  test('has no words in common with another kind', async () => {
    const titles: string[] = []
    for (const kind of kinds) {
      const { unmount } = await shows([[kind, 1]])
      titles.push(screen.getByRole('status').textContent)
      unmount()
    }
    expect(new Set(titles).size).toBe(kinds.length)
  })
})

async function shows(brought: readonly (readonly [RecordKind, number])[], language: 'nl' | 'en' = 'nl') {
  await aDatabaseWith()
  const recovery: Recovery = {
    cause: 'incomplete',
    copied: instant('2026-11-21T12:00:00.000Z'),
    brought: new Map(brought),
  }
  await showScreen(<Recovered recovery={recovery} />, { language })
  return { unmount: cleanup }
}
