import { useTranslation } from 'react-i18next'
import { competenciesOf, type ProfileWording } from '../domain/profile'
import type { Report } from '../domain/report'
import { differencesOf, type Review } from '../domain/review'
import type { Block, PrintedDocument } from '../domain/printedDocument'
import { markedTables } from './markedTables'
import { agreementItems } from './talkBlocks'
import { topicWords } from './topicWords'
import { useReportWords, type ReportWords } from './useReportWords'

/**
 * A review in words and figures, in the language of the screen.
 * @param report stands beside it where whoever reads it may see it.
 */
export function useReviewDocument() {
  const { t: tReview } = useTranslation('review')
  const words = useReportWords()
  const { t, formats, language } = words
  return (review: Review, profile: ProfileWording, report?: Report): PrintedDocument => {
    const name = review.about.person.name.trim()
    const title = name === '' ? tReview('document.title') : tReview('document.titleOf', { name })
    return {
      language,
      title,
      footer: t('footer', { title, date: formats.date(review.madeOn) }),
      pageWords: { page: t('page'), of: t('pageOf') },
      blocks: [
        { type: 'heading', level: 1, text: title },
        ...whoBlocks(words, review),
        ...(report ? differenceBlocks(words, report, review) : []),
        ...(review.remark.trim() === ''
          ? []
          : [{ type: 'paragraph', tone: 'quote', text: review.remark.trim() } as const]),
        ...listed(t('agreements'), agreementItems(words, review)),
        ...listed(t('topics'), topicWords(words, { profile }, review.topics)),
        ...markedTables(words, { review, profile, report }),
        { type: 'paragraph', tone: 'quiet', text: tReview('document.privacy') },
      ],
    }
  }
}

/** Who says so, when, and that a name proves nothing. */
function whoBlocks({ t, formats, person }: ReportWords, { reviewer, madeOn, about, blind }: Review) {
  const made = t('review.about', { date: formats.date(madeOn), about: formats.date(about.date) })
  return [
    { type: 'paragraph', tone: 'lead', text: t('review.by', { name: person(reviewer) }) },
    { type: 'paragraph', tone: 'quiet', text: blind ? `${made} ${t('review.blind')}` : made },
    { type: 'paragraph', tone: 'quiet', text: t('reviewsIdentity') },
  ] as const satisfies readonly Block[]
}

function differenceBlocks(words: ReportWords, { profile, latest }: Report, review: Review): readonly Block[] {
  const { t, language, score } = words
  const compared = competenciesOf(profile).filter(({ id }) => review.marks.get(id)?.score !== undefined)
  if (compared.length === 0) return []
  const differences = differencesOf(profile, latest, review)
  if (differences.length === 0) return [{ type: 'paragraph', text: t('review.noDifferences') }]
  const items = differences.map(({ competency: { id, text }, own, theirs }) =>
    t('review.difference', {
      number: id,
      text: text[language],
      own: score(profile.scale, own),
      theirs: score(profile.scale, theirs),
    }),
  )
  return listed(t('review.differences'), items)
}

function listed(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: heading },
    { type: 'list', marker: 'bullet', items },
  ]
}
