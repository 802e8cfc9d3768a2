import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Screens } from '../../src/app/Screens'
import { Plan } from '../../src/features/plan/Plan'
import { AssessmentsContext } from '../../src/shared/assessments/useAssessments'
import { flushAutosave } from '../../src/storage/autosave/queue'
import { evidenceWriter } from '../../src/storage/evidenceWriter'
import { goalWriter } from '../../src/storage/goalWriter'
import { cpdLogWriter } from '../../src/storage/cpdLogWriter'
import { assignmentId, startAssignment } from '../../src/domain/documents/assignment'
import { startLedgerEntry } from '../../src/domain/documents/ledgerEntry'
import { database } from '../../src/storage/database'
import { aGoal, asRecord } from '../support/aGoal'
import { anEvidenceRecord } from '../support/evidence'
import { aSealedAssessment, competencyId, day, everywhere } from '../support/builders'
import { eventually } from '../support/eventually'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith, fillTheDisk } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'

beforeEach(async () => {
  serveProgrammes()
  await aDatabaseWith()
})

const today = day('2026-11-21')
const begun = {
  '#/plan': () => goalWriter.add(aGoal({ aim: 'Luisteren' })),
  '#/bewijs': () => evidenceWriter.add(anEvidenceRecord({ title: 'Luisteren' })),
  '#/register': () => cpdLogWriter.add({ ...startLedgerEntry(today), title: 'Luisteren' }),
}

describe('what was begun and cannot be stored stands in its list all the same', () => {
  test.each(Object.entries(begun))('at %s', async (address, begins) => {
    fillTheDisk('documents')
    location.hash = address
    await showScreen(<Screens />)
    begins()
    await flushAutosave()
    expect(await screen.findByRole('link', { name: 'Luisteren' })).toBeVisible()
    expect(await storedDocuments()).toEqual([])
  })
})

test('the example shows nothing of what somebody began here', async () => {
  fillTheDisk('documents')
  goalWriter.add(aGoal({ aim: 'Luisteren' }))
  await flushAutosave()
  await showScreen(
    <AssessmentsContext value={{ assessments: [], example: true }}>
      <Plan />
    </AssessmentsContext>,
  )
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  expect(screen.queryByText('Luisteren')).toBeNull()
})

test('a goal that is begun on a full disk can be written at once, and is stored as it was written', async () => {
  const scored = aSealedAssessment({ id: 'eind', scores: everywhere(3) })
  await aDatabaseWith(scored)
  const chosen = { grow: [{ competency: competencyId('1.1'), reason: '' }], assessment: scored.id }
  const assignment = asRecord('assignment', assignmentId, { ...startAssignment(today), ...chosen })
  await database.documents.put(assignment)
  const freeSpace = fillTheDisk('documents')
  location.hash = '#/opdracht/leerdoel'
  const user = await showScreen(<Screens />)
  await user.click(await screen.findByRole('button', { name: /^Maak een leerdoel van 1\.1/ }))
  await user.type(await screen.findByRole('textbox'), ' En samenvatten.')
  freeSpace()
  await flushAutosave()
  await eventually(async () => {
    const aims = (await storedDocuments()).flatMap((one) => (one.kind === 'goal' ? [one.aim] : []))
    expect(aims).toEqual([expect.stringMatching(/ En samenvatten\.$/)])
  })
})
