import { act, screen, within } from '@testing-library/react'
import { Route, Switch } from 'wouter'
import { navigate } from 'wouter/use-hash-location'
import { ReceivedReport } from '../../src/features/review/ReceivedReport'
import { routes } from '../../src/navigation/paths'
import type { Sight } from '../../src/shared/reports/sight'
import { receivedReport, type Subject } from '../../src/shared/reports/storedReports'
import { reviews } from '../../src/shared/reports/storedReviews'
import { keepReports } from '../../src/storage/reports'
import { day } from './builders'
import { showScreen } from './showScreen'
import { storedDocuments } from './storedDocuments'

/** Every address of a received report, from the table of routes. */
export const receivedRoutes = Object.values(routes).filter((route) => route.startsWith(routes.receivedReport))

/** A received report at whichever of its addresses. */
export function ReceivedScreens() {
  return (
    <Switch>
      {receivedRoutes.map((path) => (
        <Route key={path} path={path} component={ReceivedReport} />
      ))}
    </Switch>
  )
}

interface Given {
  readonly language?: 'nl' | 'en'
  readonly sight?: Sight
}

/** A received report at one of its addresses, with its scores shown unless said otherwise. */
export async function showReceived(
  subject: Subject,
  address: string,
  { language = 'nl', sight = 'shown' }: Given = {},
) {
  const { record, whole } = receivedReport(subject, day('2099-01-01'))
  await keepReports([{ record: record.kind === 'report' ? { ...record, sight } : record, whole }])
  navigate(address)
  return showScreen(<ReceivedScreens />, { language })
}

/** The view that is made here, as it is stored. */
export async function madeReview() {
  const [document] = (await storedDocuments()).filter(({ kind }) => kind === 'review')
  return document?.kind === 'review' ? reviews.fromFields(document)?.review : undefined
}

/** The levels of one competency. */
export const scaleOf = (number: string) => screen.findByRole('group', { name: new RegExp(`^${number} `) })

export const go = (address: string) => act(() => navigate(address))

/** The steps as they stand on the screen, with what they say. */
export async function stepsNow(): Promise<readonly string[]> {
  const steps = within(await screen.findByRole('navigation', { name: 'Stappen' }))
  return steps.getAllByRole('link').map(({ textContent }) => textContent.replace('gedaan', '').trim())
}
