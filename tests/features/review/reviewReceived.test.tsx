import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Review } from '../../../src/domain/review'
import { ReviewReceived } from '../../../src/features/review/ReviewReceived'
import { keepReview, reviews } from '../../../src/shared/reports/storedReviews'
import { aReview } from '../../support/aReport'
import { competencyId, theProfile } from '../../support/builders'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'
import { timeoutMs } from '../../support/timeoutMs'

beforeEach(() => aDatabaseWith())

const first = aReview({ marks: { '1.1': 4, '2.1': 3 }, remarks: { '1.1': 'Rustig.' }, remark: 'Goed bezig.' })
const forged = aReview({
  marks: { '1.1': 2, '2.1': 3 },
  remarks: { '1.1': 'Onrustig.' },
  remark: 'Goed bezig.',
})

async function receives(review: Review) {
  const opened = { type: 'ReviewOpened', review, profile: theProfile(), encrypted: false } as const
  return showScreen(<ReviewReceived opened={opened} onKept={() => Promise.resolve()} />)
}

async function kept() {
  return (await storedDocuments()).flatMap((document) =>
    document.kind === 'review' ? [reviews.fromFields(document)?.review] : [],
  )
}

describe('a reaction that comes again', () => {
  beforeEach(() => keepReview(first, theProfile(), 'received'))

  test('with something else in it says what, and takes the place of nothing before a tap', async () => {
    const user = await receives(forged)
    const differences = await screen.findByRole('list', { name: 'Wat er verschilt' })
    const texts = within(differences)
      .getAllByRole('listitem')
      .map((item) => [...item.querySelectorAll('b, dd')].map(({ textContent }) => textContent))
    expect(texts).toEqual([
      [expect.stringMatching(/^Score, 1\.1 /), '4 Vakvolwassen', '2 Met hulp'],
      [expect.stringMatching(/^Opmerking, 1\.1 /), 'Rustig.', 'Onrustig.'],
    ])
    expect(screen.getByText(/maar er staat iets anders in/)).toBeVisible()
    expect(await kept()).toEqual([first])
    await user.click(screen.getByRole('button', { name: 'Vervang de reactie die ik heb' }))
    await expect.poll(kept, { timeout: timeoutMs(10) }).toEqual([forged])
  })

  test('with something else to talk about names it, and not only its number', async () => {
    const topics = [{ kind: 'competency', competency: competencyId('2.1') }] as const
    await receives({ ...first, topics })
    const [topic] = within(await screen.findByRole('list', { name: 'Wat er verschilt' })).getAllByRole(
      'listitem',
    )
    expect(topic).toHaveTextContent(/2\.1 Verduidelijkt op alle levensgebieden/)
  })

  test('just as it was is said to be here already', async () => {
    await receives(first)
    expect(
      await screen.findByText(/^Deze reactie heb je al, van 5 november 2026\. Er is niets anders in/),
    ).toBeVisible()
    expect(screen.queryByRole('list', { name: 'Wat er verschilt' })).toBeNull()
  })
})
