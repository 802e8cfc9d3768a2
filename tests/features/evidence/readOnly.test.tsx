import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EvidenceGrid } from '../../../src/features/evidence/EvidenceGrid'
import { EvidenceList } from '../../../src/features/evidence/EvidenceList'
import { Screens } from '../../../src/app/Screens'
import { setReadOnly } from '../../../src/storage/connection'
import { putEvidence, someEvidence } from '../../support/evidence'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

describe('an older app on a newer database shows every example and offers to change none', () => {
  beforeAll(setReadOnly)
  beforeEach(async () => {
    await aDatabaseWith()
    await putEvidence(...someEvidence)
  })

  test('in the list', async () => {
    await showScreen(<EvidenceList />)
    expect(screen.getByRole('link', { name: /^Keukentafel/ })).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('at an example, with all that was written and linked', async () => {
    location.hash = '#/bewijs/bewijs-2'
    await showScreen(<Screens />)
    await screen.findByRole('heading', { level: 1, name: /^Een indicatie/ })
    expect(screen.getByRole('group', { name: 'Actie' })).toHaveTextContent('schreef ik een bezwaar')
    expect(screen.queryByRole('group', { name: 'Resultaat' })).toBeNull()
    expect(screen.getByText('Nog leeg: Taak, Resultaat en Reflectie')).toBeVisible()
    expect(screen.getByText(/^Taak 13 Ondersteuning bij klachten/)).toBeVisible()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('in the grid', async () => {
    const user = await showScreen(<EvidenceGrid />)
    expect(screen.queryByText(/Kies een leeg vak/)).toBeNull()
    const before = location.hash
    const [place] = screen.getAllByLabelText(/^Nog geen bewijs: /)
    if (place) await user.click(place)
    expect(location.hash).toBe(before)
  })
})
