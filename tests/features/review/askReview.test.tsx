import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { AskReview } from '../../../src/features/review/AskReview'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

beforeEach(() => aDatabaseWith())

test('where no PDF can be made, nobody is given a file of bare data to send', async () => {
  const user = await showScreen(<AskReview />)
  // This browser has no workers.
  await user.click(await screen.findByRole('button', { name: 'Maak het bestand' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('De PDF is niet gemaakt')
  expect(screen.queryByRole('button', { name: 'Bewaren' })).not.toBeInTheDocument()
})
