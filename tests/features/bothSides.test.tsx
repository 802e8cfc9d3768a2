import { screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { Route } from 'wouter'
import { Assignment } from '../../src/features/assignment/Assignment'
import { AssignmentStep } from '../../src/features/assignment/AssignmentStep'
import { Course } from '../../src/features/course/Course'
import { Hindsight } from '../../src/features/hindsight/Hindsight'
import { Register } from '../../src/features/register/Register'
import { Report } from '../../src/features/report/Report'
import { AskReview } from '../../src/features/review/AskReview'
import { routes } from '../../src/navigation/paths'
import { database } from '../../src/storage/database'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { day } from '../support/builders'
import { everyDocument } from '../support/everyDocument'
import { otherSideOf } from '../support/otherSides'
import { everything } from '../support/screens'
import { serveProgrammes } from '../support/serveProgrammes'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

const documents = everyDocument.filter(({ conflictOf }) => conflictOf === undefined)

beforeEach(async () => {
  serveProgrammes()
  await aDatabaseWith(...everything)
})

interface Case {
  readonly kind: DocumentRecord['kind']
  readonly other: object
  readonly address: string
  readonly screen: ReactNode
  /** What the screen then shows. */
  readonly shows: () => HTMLElement
}

const cases: readonly Case[] = [
  {
    kind: 'course',
    other: { exemptions: [] },
    address: '#/opleiding',
    screen: <Course />,
    shows: () => screen.getByRole('checkbox', { name: /^Ik ben verpleegkundige/, checked: false }),
  },
  {
    kind: 'register',
    other: { from: day('2020-02-02') },
    address: '#/register',
    screen: <Register />,
    shows: () => screen.getByDisplayValue('2020-02-02'),
  },
  {
    kind: 'assignment',
    other: { handedInOn: day('2026-11-20') },
    address: '#/opdracht',
    screen: <Assignment />,
    shows: () => screen.getByText(/20 november 2026/),
  },
  {
    kind: 'assignment',
    other: { reflection: 'Van de laptop.' },
    address: '#/opdracht/terugblik',
    screen: <Route path={routes.assignmentStep} component={AssignmentStep} />,
    shows: () => screen.getByDisplayValue('Van de laptop.'),
  },
  {
    kind: 'hindsight',
    other: { reason: 'Van de laptop.' },
    address: '#/meting/tussentijds/toen-nu',
    screen: <Route path={routes.hindsight} component={Hindsight} />,
    shows: () => screen.getByDisplayValue('Van de laptop.'),
  },
  {
    kind: 'person',
    other: { questions: ['Wat mis jij?'] },
    address: '#/rapport',
    screen: <Report />,
    // What can be chosen says in a line what is chosen; on paper it is said whole.
    shows: () => screen.getByText('Wat mis jij?', { selector: 'li' }),
  },
  {
    kind: 'person',
    other: { name: 'Sanne de Wit' },
    address: '#/vraag',
    screen: <AskReview />,
    shows: () => screen.getByDisplayValue('Sanne de Wit'),
  },
]

test.each(cases)('the other side of the $kind is seen at $address', async (one) => {
  await holdsOtherSide(one)
  location.hash = one.address
  const user = await showScreen(one.screen)
  await user.click(await screen.findByRole('button', { name: 'Toon de andere versie' }))
  await waitFor(() => expect(one.shows()).toBeVisible())
})

test('what was typed for a report belongs to the side that was seen, and is there when it comes back', async () => {
  await holdsOtherSide({ kind: 'person', other: { name: 'Sanne de Wit' } })
  location.hash = '#/rapport'
  const user = await showScreen(<Report />)
  const name = await screen.findByLabelText(/^Je naam/)
  await user.type(name, ' Bakker')
  await user.click(screen.getByRole('button', { name: 'Toon de andere versie' }))
  await waitFor(() => expect(name).toHaveValue('Sanne de Wit'))
  await user.click(screen.getByRole('button', { name: 'Toon de andere versie' }))
  await waitFor(() => expect(name).toHaveValue('Sanne Bakker'))
})

async function holdsOtherSide({ kind, other }: Pick<Case, 'kind' | 'other'>): Promise<void> {
  const own = documents.find((document) => document.kind === kind)
  if (!own) throw new Error(`no ${kind}`)
  await database.documents.bulkPut([...documents, otherSideOf(own, other)])
}
