import { competenciesOf } from '../domain/profile'
import type { Report } from '../domain/report'
import { differencesOf, type Review } from '../domain/review'
import type { Block } from '../domain/printedDocument'
import { maxReviewerColumns } from './scoreBlocks'
import { agreementItems } from './talkBlocks'
import { topicWords } from './topicWords'
import type { ReportWords } from './useReportWords'

/** What others said, each by themselves: where they differ a level or more, and what they wrote. */
export function reviewBlocks(words: ReportWords, report: Report): readonly Block[] {
  return report.reviews.flatMap((review, index) => oneReview(words, report, { review, isFirst: index === 0 }))
}

interface Told {
  readonly review: Review
  /** What is true of all of them is said once. */
  readonly isFirst: boolean
}

function oneReview(words: ReportWords, report: Report, { review, isFirst }: Told): readonly Block[] {
  const { t, formats, person } = words
  const about = t('review.about', {
    date: formats.date(review.madeOn),
    about: formats.date(review.about.date),
  })
  return [
    { type: 'heading', level: 2, text: t('review.of', { name: person(review.reviewer) }) },
    { type: 'paragraph', tone: 'quiet', text: review.blind ? `${about} ${t('review.blind')}` : about },
    ...(isFirst ? [{ type: 'paragraph', tone: 'quiet', text: t('reviewsIdentity') } as const] : []),
    ...differenceBlocks(words, report, review),
    ...(report.reviews.length > maxReviewerColumns ? markBlocks(words, report, review) : []),
    ...(review.remark.trim() === ''
      ? []
      : [{ type: 'paragraph', tone: 'quote', text: review.remark.trim() } as const]),
    ...listed(t('review.remarks'), remarkItems(words, report, review)),
    ...listed(t('topics'), topicWords(words, report, review.topics)),
    ...listed(t('agreements'), agreementItems(words, review)),
  ]
}

function differenceBlocks(words: ReportWords, { profile, latest }: Report, review: Review): readonly Block[] {
  const { t, language, score } = words
  const differences = differencesOf(profile, latest, review)
  if (differences.length === 0) return [{ type: 'paragraph', text: t('review.noDifferences') }]
  return listed(
    t('review.differences'),
    differences.map(({ competency: { id, text }, own, theirs }) =>
      t('review.difference', {
        number: id,
        text: text[language],
        own: score(profile.scale, own),
        theirs: score(profile.scale, theirs),
      }),
    ),
  )
}

/** All of their levels, for when the tables of the clusters have no room for so many reviewers. */
function markBlocks(words: ReportWords, { profile }: Report, { marks, reviewer }: Review): readonly Block[] {
  const given = competenciesOf(profile).flatMap((one) => {
    const score = marks.get(one.id)?.score
    return score === undefined ? [] : [[words.competency(one), words.score(profile.scale, score)]]
  })
  if (given.length === 0) return []
  const columns = [
    { text: words.t('growth:column.competency'), width: 5 },
    { text: words.t('table.other'), width: 2 },
  ]
  const caption = words.t('review.marks', { name: words.person(reviewer) })
  return [{ type: 'table', caption, columns, rows: given }]
}

function remarkItems({ t }: ReportWords, { profile }: Report, { marks }: Review): readonly string[] {
  return competenciesOf(profile).flatMap(({ id }) => {
    const text = marks.get(id)?.remark.trim() ?? ''
    return text === '' ? [] : [t('review.remark', { number: id, text })]
  })
}

function listed(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 3, text: heading },
    { type: 'list', marker: 'bullet', items },
  ]
}
