import type { Report } from '../domain/report'
import type { Review } from '../domain/review'
import type { Block } from '../domain/printedDocument'
import { topicWords } from './topicWords'
import type { ReportWords } from './useReportWords'

/** What to talk about beside what was agreed, or lines to write that on. */
export function talkBlocks(words: ReportWords, report: Report): readonly Block[] {
  const { t } = words
  const topics = topicWords(words, report, report.topics)
  const agreed = report.reviews.flatMap((review) => agreementItems(words, review))
  return [
    {
      type: 'beside',
      left: [
        { type: 'heading', level: 2, text: t('topics') },
        topics.length > 0
          ? { type: 'list', marker: 'number', items: topics }
          : { type: 'paragraph', text: t('topicsNone') },
      ],
      right: [
        { type: 'heading', level: 2, text: t('agreements') },
        agreed.length > 0
          ? { type: 'list', marker: 'bullet', items: agreed }
          : { type: 'lines', count: Math.max(3, Math.min(5, topics.length)) },
      ],
    },
  ]
}

export function questionBlocks({ t }: ReportWords, { questions }: Report): readonly Block[] {
  if (questions.length === 0) return []
  return [
    { type: 'heading', level: 2, text: t('questions') },
    { type: 'list', marker: 'bullet', items: questions },
  ]
}

/** Each agreement with the day by which. */
export function agreementItems({ t, formats }: ReportWords, { agreements }: Review): readonly string[] {
  return agreements.map(({ text, by }) =>
    by === undefined ? text : t('agreementBy', { text, date: formats.date(by) }),
  )
}
