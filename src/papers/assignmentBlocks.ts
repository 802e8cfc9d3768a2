import { competenciesOf } from '../domain/profile'
import type { Report } from '../domain/report'
import type { ShownAssignment } from '../domain/work'
import type { Block } from '../domain/printedDocument'
import type { ReportWords } from './useReportWords'

/** What the assignment asks beside the scores: what somebody chose and why, and how they look back. */
export function assignmentBlocks(words: ReportWords, { work, profile }: Report): readonly Block[] {
  const { assignment } = work
  if (!assignment) return []
  const { t } = words
  const reflection = assignment.reflection.trim()
  const items = (chosen: ShownAssignment['strong']) =>
    chosen.map(({ competency, reason }) => {
      const known = competenciesOf(profile).find(({ id }) => id === competency)
      const name = known ? words.competency(known) : competency
      return reason.trim() === '' ? name : t('chosen.because', { name, reason: reason.trim() })
    })
  return [
    ...listed(t('chosen.strong'), items(assignment.strong)),
    ...listed(t('chosen.grow'), items(assignment.grow)),
    ...(reflection === ''
      ? []
      : ([
          { type: 'heading', level: 2, text: t('chosen.reflection') },
          { type: 'paragraph', tone: 'quote', text: reflection },
        ] as const)),
  ]
}

function listed(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: heading },
    { type: 'list', marker: 'bullet', items },
  ]
}
