import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Screens } from '../../../src/app/Screens'
import { nextPlace } from '../../../src/features/evidence/gridPlaces'
import { evidenceWriter } from '../../../src/storage/evidenceWriter'
import { putEvidence, someEvidence } from '../../support/evidence'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'
import { storedDocuments } from '../../support/storedDocuments'

beforeEach(async () => {
  await aDatabaseWith()
  await putEvidence(...someEvidence)
})

async function showGrid(width: 'wide' | 'narrow') {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(new EventTarget(), {
      matches: width === 'wide' && query.includes('min-width'),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  )
  location.hash = '#/bewijs/overzicht'
  const user = await showScreen(<Screens />)
  await screen.findByRole('heading', { level: 1, name: 'Waar heb je bewijs?' })
  return user
}

test('a sentence says what is missing', async () => {
  await showGrid('narrow')
  expect(
    screen.getByText(
      'Bij 25 van de 29 competenties heb je nog geen bewijs. Nog geen bewijs bij de taken 1, 3, 4, 5, 8, 9, 10, 11, 12 en 14.',
    ),
  ).toBeVisible()
})

describe('on a wide screen', () => {
  test('every competency has a row and every task a column, and a number leads to its examples', async () => {
    const user = await showGrid('wide')
    expect(document.querySelectorAll('tbody > tr')).toHaveLength(29 + 1)
    expect(document.querySelectorAll('td')).toHaveLength(29 * 15 + 14)
    await user.click(screen.getByLabelText('1 bewijs: competentie 1.1, taak 7'))
    expect(await screen.findByText('1 van de 2 bewijzen')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Keukentafel/ })).toBeVisible()
  })

  test('Tab comes to one cell, and the arrow keys go on; an empty one begins an example', async () => {
    const user = await showGrid('wide')
    const reachable = () => [...document.querySelectorAll('td > [tabindex="0"]')]
    expect(reachable()).toHaveLength(1)
    screen.getByLabelText('1 bewijs: competentie 1.1').focus()
    await user.keyboard('{ArrowDown}{ArrowRight}')
    const empty = screen.getByLabelText(/competentie 1\.2, taak 1\. Begin hier$/)
    expect(empty).toHaveFocus()
    await waitFor(() => expect(reachable()).toEqual([empty]))
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Nieuw bewijs' })
    await user.type(screen.getByLabelText('Situatie'), 'Iets')
    await evidenceWriter.flush()
    expect(await storedDocuments()).toContainEqual(
      expect.objectContaining({ situation: 'Iets', competencies: ['1.2'], tasks: ['1'] }),
    )
  })

  test('with Control, Home and End go to the first and the last of all', async () => {
    const user = await showGrid('wide')
    const first = screen.getByRole('grid').querySelector('[data-place="0 0"] > *')
    screen.getByLabelText('1 bewijs: competentie 1.1').focus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement?.parentElement).toHaveAttribute('data-place', '29 14')
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(first).toHaveFocus()
  })

  test('no key leads out of the grid', () => {
    const size = { rows: 3, columns: 4 }
    expect(nextPlace({ row: 0, column: 0 }, 'ArrowUp', size)).toBeUndefined()
    expect(nextPlace({ row: 0, column: 0 }, 'ArrowLeft', size)).toBeUndefined()
    expect(nextPlace({ row: 1, column: 0 }, 'ArrowDown', size)).toBeUndefined()
    expect(nextPlace({ row: 2, column: 3 }, 'ArrowRight', size)).toBeUndefined()
    expect(nextPlace({ row: 2, column: 3 }, 'Home', size)).toEqual({ row: 2, column: 1 })
    expect(nextPlace({ row: 1, column: 2 }, 'End', size)).toEqual({ row: 1, column: 3 })
    expect(nextPlace({ row: 1, column: 2 }, 'a', size)).toBeUndefined()
  })
})

describe('on a phone', () => {
  test('it goes cluster by cluster, and only what is open is there', async () => {
    const user = await showGrid('narrow')
    expect(screen.queryByRole('grid')).toBeNull()
    expect(screen.queryByText(/^2\.2 /)).toBeNull()
    await user.click(screen.getByText(/^2 Verhelderen.*2 van de 4 nog zonder bewijs$/))
    await user.click(await screen.findByText(/^2\.2 Borgt.*\(1 bewijs\)$/))
    await user.click(await screen.findByRole('link', { name: '1 bewijs: competentie 2.2, taak 13' }))
    expect(await screen.findByText('1 van de 2 bewijzen')).toBeVisible()
  })
})
