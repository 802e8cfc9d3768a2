import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { ProfileReader } from '../../../src/features/profile/ProfileReader'
import { aProfile, theProfile } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'
import { showScreen } from '../../support/showScreen'

const small = { profiles: [aProfile()] }

beforeEach(() => aDatabaseWith())

/** All at once, as from a word list: letter by letter this page is slow in a pretended browser. */
async function lookFor(user: UserEvent, words: string): Promise<void> {
  await user.click(screen.getByRole('searchbox', { name: 'Zoeken in het profiel' }))
  await user.paste(words)
}

describe('reading the profile', () => {
  test('shows the official text word for word, and says which words are not official', async () => {
    await showScreen(<ProfileReader />)
    const page = screen.getByRole('main')
    for (const { id, text, plain, examples } of theProfile().clusters.flatMap((one) => one.competencies)) {
      expect(page).toHaveTextContent(`${id} ${text.nl}In gewone taal: ${plain?.nl}`)
      expect(page).toHaveTextContent(
        `4 Vakvolwassen${examples['4']?.nl}5 Voorbeeld voor anderen${examples['5']?.nl}`,
      )
    }
    expect(screen.getAllByText(theProfile().explanationOrigin?.nl ?? 'nowhere')).toHaveLength(29)
    expect(screen.getByText(theProfile().source?.note?.nl ?? 'nowhere')).toBeVisible()
    expect(screen.getByText(/De norm is niveau 4, Vakvolwassen/)).toBeVisible()
    expect(screen.getByText('de norm').parentElement).toHaveTextContent('4 Vakvolwassen')
  })

  test('keeps the competencies of a cluster folded until somebody wants them', async () => {
    const user = await showScreen(<ProfileReader />, small)
    const cluster = within(screen.getByRole('group', { name: 'Cluster 1: Cluster 1' }))
    const summary = cluster.getByText('Competenties lezen (3)')
    expect(summary.closest('details')).not.toHaveAttribute('open')
    await user.click(summary)
    expect(summary.closest('details')).toHaveAttribute('open')
  })

  test('brings somebody from the contents to a chapter, with the focus on its heading', async () => {
    const user = await showScreen(<ProfileReader />, small)
    const contents = screen.getByRole('navigation', { name: 'Op deze pagina' })
    await user.click(within(contents).getByRole('button', { name: '2 Kort 2' }))
    expect(screen.getByRole('heading', { name: 'Cluster 2: Cluster 2' })).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  test('shows an English reader the Dutch text that the translation stands for', async () => {
    await showScreen(<ProfileReader />, { ...small, language: 'en' })
    expect(screen.getByRole('heading', { name: '1.1 Competentie 1.1 (en)' })).toBeInTheDocument()
    expect(screen.getByText('Competentie 1.1').closest('[lang]')).toHaveAttribute('lang', 'nl')
  })

  test('reads the Dutch word beside an English term aloud as Dutch, and no English one', async () => {
    await showScreen(<ProfileReader />, { language: 'en' })
    expect(screen.getByText('vakvolwassen', { selector: 'dt *' })).toHaveAttribute('lang', 'nl')
    expect(screen.getByText('indicatie, beschikking', { selector: 'dt *' })).toHaveAttribute('lang', 'nl')
    expect(screen.getByText('Wmo (Social Support Act)').querySelector('[lang]')).toBeNull()
  })
})

describe('searching the profile', () => {
  test('says how much is found, opens what matches and marks it; the rest steps aside', async () => {
    const user = await showScreen(<ProfileReader />, small)
    await lookFor(user, 'competentie 2.2')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 plek gevonden'))
    const [mark] = screen.getAllByText('Competentie', { selector: 'mark' })
    expect(mark?.closest('details')).toHaveAttribute('open')
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(1)
    expect(screen.queryByRole('heading', { name: 'Taken' })).not.toBeInTheDocument()
  })

  test('opens the examples when that is where it stands', async () => {
    const user = await showScreen(<ProfileReader />, small)
    await lookFor(user, 'bij 4')
    expect(await screen.findByText('5 plekken gevonden')).toBeVisible()
    const [mark] = screen.getAllByText('Bij', { selector: 'mark' })
    expect(mark?.closest('details')).toHaveAttribute('open')
  })

  test('waits for a second letter', async () => {
    const user = await showScreen(<ProfileReader />, small)
    await lookFor(user, 'c')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.getByRole('navigation', { name: 'Op deze pagina' })).toBeVisible()
  })

  test('says what to do when nothing is found, and shows all again after clearing', async () => {
    const user = await showScreen(<ProfileReader />, small)
    await lookFor(user, 'xylofoon')
    expect(
      await screen.findByText(/Niets gevonden voor ‘xylofoon’. Probeer een korter of een ander woord/),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Zoekwoord verwijderen' }))
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(await screen.findByRole('heading', { name: 'Taken' })).toBeVisible()
  })
})
