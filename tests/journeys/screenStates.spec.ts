import type { Page } from '@playwright/test'
import { paths } from '../../src/navigation/paths'
import { reviewPaths } from '../../src/navigation/reviewPaths'
import { receivedReport } from '../../src/shared/reports/storedReports'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import { aReport } from '../support/aReport'
import { backupFile } from '../support/backupFixtures'
import { assessmentId, day } from '../support/builders'
import { everyDocument } from '../support/everyDocument'
import { expect, test } from '../support/journey'
import { reportPdf } from '../support/reportFixtures'
import { everything } from '../support/screens'
import { fills } from '../support/seed'
import { isWithoutFault } from '../support/withoutFault'

/*
 * What stands on screens only after something was pressed, given or went wrong. The screens themselves are looked at elsewhere.
 */

const { record, whole } = receivedReport(aReport({ id: 'van-anna' }), day('2026-11-22'))

const press = (name: string | RegExp) => async (page: Page) =>
  page.getByRole('button', { name, exact: true }).click()

const gives = (name: string, buffer: Buffer) => async (page: Page) =>
  page.locator('main input[type=file]').setInputFiles({ name, mimeType: '', buffer })

interface State {
  readonly at: string
  /** What is done there, one after the other. */
  readonly after: readonly ((page: Page) => Promise<void>)[]
  /** What then stands there. */
  readonly shows: string | RegExp
}

const states: Readonly<Record<string, State>> = {
  'an assessment without a day': {
    at: paths.newAssessment,
    after: [(page) => page.getByLabel('Datum').fill(''), press('Begin met scoren')],
    shows: /^Kies een dag op de kalender/,
  },
  'finishing with questions open': {
    at: paths.check(assessmentId('bezig')),
    after: [press('Afronden')],
    shows: 'Toch afronden',
  },
  'a goal that was deleted': {
    at: paths.goal('doel-1'),
    after: [press('Verwijder dit leerdoel')],
    shows: 'Het leerdoel is verwijderd',
  },
  'a file that is refused': {
    at: paths.openReceived,
    after: [gives('brief.txt', Buffer.from('Beste Bea, hierbij mijn verslag.'))],
    shows: 'Dit bestand kan niet worden geopend',
  },
  'a locked report': {
    at: paths.openReceived,
    after: [gives('op slot.pdf', Buffer.from(reportPdf('made-locked'))), press('Open het bestand')],
    shows: /^Typ /,
  },
  'asking for the scores': {
    at: reviewPaths.reviewMarks('van-anna'),
    after: [press('Toon de scores')],
    shows: 'De scores van Anna tonen?',
  },
  'asking whether a report may go': {
    at: reviewPaths.receivedReport('van-anna'),
    after: [press('Verwijderen')],
    shows: 'Dit rapport verwijderen?',
  },
  'a report that was deleted': {
    at: reviewPaths.receivedReport('van-anna'),
    after: [press('Verwijderen'), (page) => page.getByRole('dialog').getByRole('button').last().click()],
    shows: 'Het rapport is verwijderd.',
  },
  'a password that is too short': {
    at: paths.makeBackup,
    after: [
      (page) => page.getByRole('radio', { name: /^Zelf een wachtwoord/ }).check(),
      press('Maak reservekopie'),
    ],
    shows: /^Dit wachtwoord heeft 0 tekens/,
  },
  'what a backup would change': {
    at: paths.restoreBackup,
    after: [gives('reservekopie.json', Buffer.from(backupFile('3.json')))],
    shows: 'Samenvoegen',
  },
  'erasing with another word': {
    at: paths.settings,
    after: [(page) => page.getByLabel(/WISSEN/).fill('ja'), press('Alles wissen')],
    shows: /^Er is niets gewist\./,
  },
  'a device on which everything was erased': {
    at: paths.settings,
    after: [(page) => page.getByLabel(/WISSEN/).fill('WISSEN'), press('Alles wissen')],
    shows: 'Alles is gewist van dit apparaat',
  },
}

test('what stands on a screen only after something happened is without a fault', async ({ page, person }) => {
  test.slow()
  for (const [state, { at, after, shows }] of Object.entries(states)) {
    await fills(page, {
      assessments: everything.map((one) => assessmentToRecord(one)),
      documents: everyDocument,
      reports: [{ ...record, sight: 'hidden' }],
      reportContents: [whole],
    })
    await person.opensTheApp(`#${at}`)
    for (const act of after) await act(page)
    await expect(page.getByText(shows).first(), state).toBeVisible()
    await isWithoutFault(page, state)
  }
})
