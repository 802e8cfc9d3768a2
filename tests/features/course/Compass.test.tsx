import { flushAutosave } from '../../../src/storage/autosave/queue'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Course } from '../../../src/features/course/Course'
import { coursePaths } from '../../../src/navigation/coursePaths'
import { paths } from '../../../src/navigation/paths'
import { changeOwnCourse } from '../../../src/shared/documents/ownCourse'
import { goalWriter } from '../../../src/storage/goalWriter'
import { aGoal } from '../../support/aGoal'
import { aSealedAssessment, anOpenAssessment, everywhere } from '../../support/builders'
import { theProgramme } from '../../support/content'
import { serveProgrammes } from '../../support/serveProgrammes'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

const weakInThree = { '3.1': 2, '3.2': 2, '3.3': 2, '3.4': 2, '3.5': 3 } as const
const { id } = theProgramme()

beforeEach(() => {
  serveProgrammes()
})

describe('the compass', () => {
  test('says in words why a day comes first', async () => {
    const scores = { ...everywhere(4), ...weakInThree, '1.1': 3 } as const
    await aDatabaseWith(aSealedAssessment({ date: '2026-11-01', scores }))
    const [first, second] = await days('Deze dagen helpen je het meest')
    expect(first).toHaveTextContent(/^Wetten, pgb en het zorglandschapMC 2 · Module 2: Wetgeving/)
    expect(first).toHaveTextContent(
      'Staat bovenaan, want in Eigen regie sta je het verst onder de norm (niveau 4), en dit is de enige dag daarover.',
    )
    expect(first && within(first).getByRole('listitem')).toHaveTextContent(/^Eigen regie 1,8 · enige dag$/)
    expect(second && within(second).getByText(/^Vertrouwen/)).toHaveTextContent(/^Vertrouwen 0,\d$/)
    expect(screen.getAllByText(/^Staat bovenaan/)).toHaveLength(1)
    expect(
      screen.getByText(/meting van 1 november 2026.*het verst onder de norm \(niveau 4\) staat/),
    ).toBeVisible()
    const others = screen.getByText(/^De andere dagen/).nextElementSibling
    expect([...(others?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Visie, rol en ethische dilemma’s (MC 1 dag 1)',
      'Vragen stellen en de vraag verhelderen (MC 1 dag 2)',
      'Beperkingen herkennen en ermee omgaan (MC 4 dag 2)',
    ])
  })

  test('looks at the newest finished assessment alone', async () => {
    await aDatabaseWith(
      aSealedAssessment({ date: '2026-01-01', scores: everywhere(1) }),
      aSealedAssessment({ date: '2026-11-01', scores: { ...everywhere(4), '5.1': 1 } }),
      anOpenAssessment({ date: '2026-11-20', scores: everywhere(1) }),
    )
    const shown = await days('Deze dagen helpen je het meest')
    expect(shown).toHaveLength(1)
    expect(shown[0]).toHaveTextContent(/^Licht verstandelijke beperking.*MC 4 dag 1/)
  })

  test('names a goal as the reason where that is what puts a day first', async () => {
    await aDatabaseWith(aSealedAssessment({ scores: { ...everywhere(4), '5.1': 1 } }))
    goalWriter.add(aGoal({ about: { kind: 'competency', id: '7.1' } }))
    await flushAutosave()
    const [first] = await days('Deze dagen helpen je het meest')
    expect(first).toHaveTextContent('Staat bovenaan, want je hebt een leerdoel bij Eigen vak.')
    expect(first).toHaveTextContent('Eigen vak · leerdoel')
  })

  test('sets apart what is done and what somebody need not do', async () => {
    await aDatabaseWith(aSealedAssessment({ scores: { ...everywhere(4), ...weakInThree, '5.1': 1 } }))
    changeOwnCourse(id, { part: 'sessions', id: 'mc2', mark: {} })
    changeOwnCourse(id, { part: 'exemptions', id: 'verpleegkundige', has: true })
    await flushAutosave()
    const behind = await days('Al gedaan of vrijstelling')
    expect(behind[0]).toHaveTextContent(/MC 2.*Al gedaan\./)
    expect(behind[1]).toHaveTextContent(/MC 4 dag 1.*Vrijstelling mogelijk\./)
    expect(screen.getByText(/^Er staan geen dagen meer open/)).toBeVisible()
  })

  test('names the clusters of which it knows nothing', async () => {
    await aDatabaseWith(aSealedAssessment({ clusters: ['1', '3'], scores: { '1.1': 2, '1.2': 2, '3.1': 2 } }))
    await shows()
    expect(
      await screen.findByText(/^Voor Vraag en signaal, Eigen regie, .* nog geen gemiddelde\./),
    ).toBeVisible()
  })

  test('says so when nothing stands below the norm', async () => {
    await aDatabaseWith(aSealedAssessment({ scores: everywhere(5) }))
    await shows()
    expect(
      await screen.findByText(/^In alle clusters met een gemiddelde sta je op de norm \(niveau 4\) of hoger/),
    ).toBeVisible()
  })

  test('asks for an assessment when there is none', async () => {
    await aDatabaseWith(anOpenAssessment({ scores: everywhere(1) }))
    await shows()
    const link = await screen.findByRole('link', { name: 'Begin je eerste meting' })
    expect(link).toHaveAttribute('href', `#${paths.newAssessment}`)
  })
})

async function shows() {
  location.hash = `#${coursePaths.compass}`
  await showScreen(<Course />)
}

async function days(heading: string): Promise<readonly HTMLElement[]> {
  await shows()
  const section = await screen.findByRole('group', { name: heading })
  const headings = within(section).queryAllByRole('heading', { level: 3 })
  return headings.map((one) => one.closest('li') ?? one)
}
