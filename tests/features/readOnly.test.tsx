import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AssessmentList } from '../../src/features/assessments/AssessmentList'
import { Bin } from '../../src/features/assessments/Bin'
import { Home } from '../../src/features/home/Home'
import { ResultActions } from '../../src/features/result/ResultActions'
import { StoragePage } from '../../src/features/storage/StoragePage'
import { setReadOnly } from '../../src/storage/connection'
import { anOpenAssessment, aSealedAssessment, everywhere } from '../support/builders'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

const finished = aSealedAssessment({ id: 'af', scores: everywhere(3) })

describe('an older app on a newer database shows everything and offers nothing that it cannot do', () => {
  beforeAll(setReadOnly)
  beforeEach(() =>
    aDatabaseWith(
      finished,
      anOpenAssessment({ id: 'bezig', scores: { '1.1': 3 } }),
      aSealedAssessment({ id: 'weg', binnedOn: '2026-11-01' }),
    ),
  )

  test('on Start', async () => {
    await showScreen(<Home />)
    expect(await screen.findByText('1 van de 29 vragen beantwoord')).toBeVisible()
    expect(screen.queryByRole('link', { name: /^Verder/ })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Nieuwe meting' })).toBeNull()
  })

  test('in the list', async () => {
    await showScreen(<AssessmentList />)
    expect(screen.getByRole('link', { name: /^Bekijk het resultaat/ })).toBeVisible()
    expect(screen.queryByRole('link', { name: /^(Verder|Nieuwe meting)/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Verwijderen/ })).toBeNull()
  })

  test('in the bin', async () => {
    await showScreen(<Bin />)
    expect(screen.getByText(/^Verwijderd op 1 november 2026/)).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('at a result', async () => {
    await showScreen(<ResultActions assessment={finished} growthIsNext={false} />)
    expect(screen.getByRole('button', { name: 'Afdrukken' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /Corrigeren|Verwijderen/ })).toBeNull()
  })

  test('at the storage page, which says why', async () => {
    const user = await showScreen(<StoragePage offline={null} />)
    expect(screen.getByText(/Deze versie van de app kan er niets aan veranderen/)).toBeVisible()
    await user.click(screen.getByText('Meer weten'))
    await user.click(screen.getByRole('button', { name: 'Controleer nu' }))
    expect(await screen.findByText(/Deze versie kan ze niet controleren/)).toBeVisible()
  })
})
