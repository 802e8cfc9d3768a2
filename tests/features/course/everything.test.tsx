import { cleanup, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { Course } from '../../../src/features/course/Course'
import { assignmentStatuses } from '../../../src/domain/course'
import type { Assignment } from '../../../src/domain/programme'
import type { Language, LocalizedText } from '../../../src/domain/text'
import { coursePaths } from '../../../src/navigation/coursePaths'
import { paths } from '../../../src/navigation/paths'
import { theProfile, theProgramme } from '../../support/content'
import { serveProgrammes } from '../../support/serveProgrammes'
import { showScreen } from '../../support/showScreen'
import { aDatabaseWith } from '../../support/storage'

/*
 * Everything that the programme's file holds stands on a screen that can be reached from the first one, in both languages.
 */

const programme = theProgramme()
const profile = theProfile()

describe.each(['nl', 'en'] as const)('everything of the course, in %s', (language) => {
  beforeEach(async () => {
    await aDatabaseWith()
    serveProgrammes()
  })

  test('the course leads to each module with its form, and to the compass and the coverage', async () => {
    await shows(paths.course)
    for (const module of programme.modules) {
      const item = itemWith(`#${coursePaths.module(programme, module)}`)
      expect(item).toHaveTextContent(module.title[language])
      expect(item).toHaveTextContent(module.form[language])
    }
    for (const path of [coursePaths.compass, coursePaths.coverage(programme)])
      expect(hrefs()).toContain(`#${path}`)
  })

  test('the course shows who may be exempt from what, and each test with its conditions', async () => {
    await shows(paths.course)
    const { tests, testsFeeEur, testsHours, modules } = programme
    const exempting = modules.filter(({ exemptFor }) => exemptFor.length > 0)
    const hints = labels().filter((label) => / module \d$/.test(label))
    expect(hints.map((hint) => hint.at(-1))).toEqual(exempting.map(({ id }) => String(id)))
    expect(document.body).toHaveTextContent(new RegExp(`€\\s?${testsFeeEur}( |\\.)`))
    expect(document.body).toHaveTextContent(new RegExp(`${testsHours} (uur|hours)`))
    const entries = [...document.querySelectorAll('article')]
    expect(entries.map((entry) => entry.querySelector('h3')?.textContent)).toEqual(
      tests.map(({ title }) => title[language]),
    )
    const { testsSignUp, testsJudged, audience = [], environment = [] } = programme
    pageSays([testsSignUp, testsJudged, ...audience, ...environment], language)
    for (const [index, { resitFeeEur, about: what }] of tests.entries()) {
      expect(entries[index]).toHaveTextContent(what?.[language] ?? 'nowhere')
      expect(entries[index]).toHaveTextContent(new RegExp(`€\\s?${resitFeeEur}\\.`))
      expect(entries[index]?.querySelector('input[type=checkbox]')).not.toBeNull()
    }
  })

  test.each(programme.modules)('module $id shows its assignments, by part', async (module) => {
    await shows(coursePaths.module(programme, module))
    const groups = [...document.querySelectorAll('fieldset')]
    const names = groups.map((group) => group.querySelector('legend')?.textContent)
    expect(names).toEqual(
      module.assignments.map((one) => `${one.title[language]} (${factsOf(one, language)})`),
    )
    for (const group of groups) {
      expect(group.querySelectorAll('input[type=radio]')).toHaveLength(1 + assignmentStatuses.length)
    }
    const parts = [...document.querySelectorAll('h3')].map(({ textContent }) => textContent)
    expect(parts).toEqual(expect.arrayContaining(module.assignments.map(({ part }) => part[language])))
  })

  test.each(programme.modules)(
    'module $id shows its days, what it covers and its conditions',
    async (module) => {
      await shows(coursePaths.module(programme, module))
      for (const session of programme.sessions.filter((one) => one.module === module.id)) {
        const item = itemWith(`#${coursePaths.session(programme, session)}`)
        for (const topic of session.topics) expect(item).toHaveTextContent(topic[language])
        expect(saysElsewhere(item, session.elsewhere)).toBe(session.elsewhere !== undefined)
      }
      for (const { part, items } of module.content ?? []) {
        expect(itemsBelow(part[language])).toEqual(items.map((item) => item[language]))
      }
      pageSays([programme.certificate, ...(programme.environment ?? [])], language)
      // Where a day of another module has its content here, this one says so too.
      for (const { label } of programme.sessions.filter((one) => one.elsewhere === module.id)) {
        expect(document.body).toHaveTextContent(label)
      }
    },
  )

  test.each(programme.modules)(
    'module $id shows its outcomes under the names of its days',
    async (module) => {
      await shows(coursePaths.module(programme, module))
      const outcomes = programme.outcomes.filter((one) => one.module === module.id)
      const boxes = [...document.querySelectorAll('input[type=checkbox]')]
      // Its outcomes in order, and its certificate.
      const twice = { nl: 'Staat in de bron bij twee dagen.', en: 'Listed under two days in the source.' }[
        language
      ]
      expect(boxes.map((box) => box.closest('label')?.textContent).slice(0, -1)).toEqual(
        outcomes.map(({ text, sameAs }) => `${text[language]}${sameAs === undefined ? '' : twice}`),
      )
      const days = [...document.querySelectorAll('h3')].map(({ textContent }) => textContent)
      for (const session of programme.sessions.filter(
        (one) => one.module === module.id && outcomes.some(({ day }) => one.days?.includes(day)),
      )) {
        expect(days.some((day) => day.startsWith(session.label))).toBe(true)
      }
    },
  )

  test.each(programme.sessions)('$label shows its topics and what it covers', async (session) => {
    await shows(coursePaths.session(programme, session))
    expect(document.querySelector('h1')).toHaveTextContent(session.title?.[language] ?? 'a title')
    expect(screen.getByText(session.label)).toBeVisible()
    expect(saysElsewhere(document.body, session.elsewhere)).toBe(session.elsewhere !== undefined)
    const items = [...document.querySelectorAll('main li')].map(({ textContent }) => textContent)
    const tasks = profile.taskGroups.flatMap((group) => group.tasks)
    const named = [
      ...profile.clusters.filter(({ id }) => session.coversClusters.includes(id)),
      ...tasks.filter(({ id }) => session.coversTasks.includes(id)),
    ]
    expect(items).toEqual([
      ...session.topics.map((topic) => topic[language]),
      ...named.map(({ id, title }) => `${id}. ${title[language]}`),
    ])
    const toClusters = hrefs().filter((href) => href.startsWith('#/groei/cluster/'))
    expect(toClusters.toSorted()).toEqual(
      session.coversClusters.map((id) => `#${paths.cluster(id)}`).toSorted(),
    )
  })

  test('the coverage shows every cross, in the table and in the list, and no other', async () => {
    await shows(coursePaths.coverage(programme))
    const crosses = programme.sessions.flatMap(({ label, coversTasks, coversClusters }) => [
      ...coversTasks.map((id) => `task ${id} ${label}`),
      ...coversClusters.map((id) => `cluster ${id} ${label}`),
    ])
    expect(crosses).toHaveLength(56)
    expect(crossesInTable().toSorted()).toEqual(crosses.toSorted())
    expect(crossesInLists().toSorted()).toEqual(crosses.toSorted())
  })

  test('the coverage says of each place without a cross that it has none, and what every day is about', async () => {
    await shows(coursePaths.coverage(programme))
    const empty = [...document.querySelectorAll('td')].filter((cell) => !isCross(cell))
    expect(empty).toHaveLength(8 * 21 - 56)
    expect(new Set(empty.map(({ textContent }) => textContent))).toEqual(
      new Set([language === 'nl' ? 'nee' : 'no']),
    )
    const about = [...document.querySelectorAll('main dl > div')].map(({ textContent }) => textContent)
    expect(about).toEqual(programme.sessions.map(({ label, title }) => `${label}${title?.[language]}`))
  })

  async function shows(path: string) {
    cleanup()
    location.hash = `#${path}`
    await showScreen(<Course />, { language })
    // The first face has no way on.
    await screen.findAllByRole('link', { hidden: true })
  }
})

const groups = ['task', 'cluster'] as const

function crossesInTable(): readonly string[] {
  const table = within(document.body).getByRole('table', { hidden: true })
  const days = [...table.querySelectorAll('thead th')].slice(1).map(({ textContent }) => textContent)
  return groups.flatMap((group, index) =>
    [...(table.querySelectorAll('tbody')[index]?.querySelectorAll('tr') ?? [])].flatMap((row) => {
      const id = row.querySelector('[scope=row]')?.textContent.split('.')[0]
      const cells = [...row.querySelectorAll('td')]
      return cells.flatMap((cell, day) => (isCross(cell) ? [`${group} ${id} ${days[day]}`] : []))
    }),
  )
}

function isCross(cell: Element): boolean {
  return cell.textContent.startsWith('✔')
}

function crossesInLists(): readonly string[] {
  const sections = [...document.querySelectorAll('main section')]
  return groups.flatMap((group, index) =>
    [...(sections[index]?.querySelectorAll(':scope > ul > li') ?? [])].flatMap((row) => {
      const [id] = row.textContent.split('.')
      return [...row.querySelectorAll('ul a')].map(({ textContent }) => `${group} ${id} ${textContent}`)
    }),
  )
}

function hrefs(): readonly string[] {
  return [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
}

/** Whether something says that the content of a day belongs to another module. */
function saysElsewhere(inside: HTMLElement | null, module = ''): boolean {
  return new RegExp(`(hoofdstuk 2|chapter 2).*module ${module}`).test(inside?.textContent ?? '')
}

/** The list under the first heading of that name. */
function itemsBelow(name: string): readonly (string | null)[] {
  const heading = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent === name)
  return [...(heading?.nextElementSibling?.children ?? [])].map(({ textContent }) => textContent)
}

function pageSays(texts: readonly (LocalizedText | undefined)[], language: Language): void {
  for (const text of texts) expect(document.body).toHaveTextContent(text?.[language] ?? 'nowhere')
}

/** "verplicht, vooraf, e-learning" */
function factsOf({ mandatory, when, kind }: Assignment, language: Language): string {
  const words = {
    nl: { mandatory: 'verplicht', optional: 'niet verplicht', before: 'vooraf', after: 'na afloop' },
    en: { mandatory: 'mandatory', optional: 'not mandatory', before: 'beforehand', after: 'afterwards' },
  }[language]
  const facts = [
    mandatory ? words.mandatory : words.optional,
    when && words[when],
    kind === 'e-learning' && kind,
  ]
  return facts.filter(Boolean).join(', ')
}

function labels(): readonly string[] {
  return [...document.querySelectorAll('label')].map(({ textContent }) => textContent)
}

function itemWith(href: string): HTMLElement | null {
  return document.querySelector(`a[href="${href}"]`)?.closest('li') ?? null
}
