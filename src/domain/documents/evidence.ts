import type * as v from 'valibot'
import type { CalendarDate } from '../../lib/calendarDate'
import type { CompetencyId, ProfileId, TaskId } from '../profile'
import { plainKind, type Fields } from './documentKind'
import { competencyId, day, profileId, taskId, text, listOf } from '../fields'

type Text = v.GenericSchema<string>

/** The five steps of STARR: situatie, taak, actie, resultaat, reflectie. */
export const starrSteps = ['situation', 'task', 'action', 'result', 'reflection'] as const
export type StarrStep = (typeof starrSteps)[number]

/** The texts of an example, each looked through for personal data before it goes out. */
export const evidenceTexts = ['title', ...starrSteps] as const

/** What a report may show of an example as it stands. @param words how a text is checked: a report has bounds. */
export function shownEvidenceEntries<Words extends Text>(words: Words) {
  return {
    date: day,
    title: words,
    situation: words,
    task: words,
    action: words,
    result: words,
    reflection: words,
  }
}

/** The names of what a report may show of an example as it stands. */
export const shownOfEvidence = ['date', ...evidenceTexts] as const

const entries = {
  profile: profileId,
  ...shownEvidenceEntries(text),
  competencies: listOf(competencyId),
  tasks: listOf(taskId),
}

/** A worked example, in Dutch *bewijs*, in the five steps of STARR. */
export type Evidence = Fields<typeof entries>

export const evidences = plainKind({ kind: 'evidence', entries, whenDeleted: 'anew' })

interface Beginning {
  readonly profile: ProfileId
  readonly date: CalendarDate
  readonly situation?: string
  readonly competencies?: readonly CompetencyId[]
  readonly tasks?: readonly TaskId[]
}

/** An example of which nothing is written yet, but what is known already. */
export function startEvidence(known: Beginning): Evidence {
  const { profile, date, situation = '', competencies = [], tasks = [] } = known
  const links = { competencies: [...competencies], tasks: [...tasks] }
  return { profile, date, title: '', situation, task: '', action: '', result: '', reflection: '', ...links }
}
