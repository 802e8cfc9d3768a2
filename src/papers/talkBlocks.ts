import type { Report } from '../domain/report'
import type { Review } from '../domain/review'
import type { ShownGoal } from '../domain/work'
import type { Block, ListBlock } from '../domain/printedDocument'
import type { CalendarDate } from '../lib/calendarDate'
import { sentences } from '../lib/sentences'
import { topicWords } from './topicWords'
import type { ReportWords } from './useReportWords'

/** What to talk about, beside what somebody wants to ask and to learn, and what was agreed. */
export function talkBlocks(words: ReportWords, report: Report): readonly Block[] {
  const { t } = words
  const left = listed(t('topics'), topicWords(words, report, report.topics), 'number')
  const right = [
    ...listed(t('questions'), report.questions),
    ...listed(
      t('goals.heading'),
      report.work.goals.map((goal) => goalInShort(words, goal)),
    ),
    ...listed(
      t('agreements'),
      report.reviews.flatMap((review) => agreementItems(words, review)),
    ),
  ]
  return left.length > 0 && right.length > 0 ? [{ type: 'beside', left, right }] : [...left, ...right]
}

/** Each agreement with the day by which. */
export function agreementItems(words: ReportWords, { agreements }: Review): readonly string[] {
  return agreements.map((agreement) => withDay(words, agreement))
}

/** What somebody wants to learn, and what they do first. */
function goalInShort(words: ReportWords, { aim, about, by, actions }: ShownGoal): string {
  const goal = withDay(words, { text: aim.trim() || about[words.language], by })
  const next = actions.find(({ text, doneOn }) => text.trim() !== '' && doneOn === undefined)
  return next ? sentences([goal, words.t('goals.next', { text: withDay(words, next) })]) : goal
}

/** With the day by which, if there is one. */
function withDay(
  { t, formats }: ReportWords,
  { text, by }: { readonly text: string; readonly by?: CalendarDate | undefined },
): string {
  return by === undefined ? text : t('agreementBy', { text, date: formats.date(by) })
}

function listed(
  heading: string,
  items: readonly string[],
  marker: ListBlock['marker'] = 'bullet',
): readonly Block[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: heading },
    { type: 'list', marker, items },
  ]
}
