import { useTranslation } from 'react-i18next'
import { competenciesOf, type ProfileWording } from '../domain/profile'
import type { Report } from '../domain/report'
import { differencesOf, type Difference, type Review } from '../domain/review'
import type { Block, PrintedDocument, RadarBlock } from '../domain/printedDocument'
import { markedBlocks } from './markedBlocks'
import { radarIn } from './radarIn'
import { agreementItems } from './talkBlocks'
import { topicWords } from './topicWords'
import { useInvitation } from './useInvitation'
import { useReportWords, type ReportWords } from './useReportWords'

/** So many differences are named; all of them stand in the table. */
const howMany = 3

/**
 * A review in words and figures, in the language of the screen.
 * @param report stands beside it where whoever reads it may see it.
 */
export function useReviewDocument() {
  const { t: tReview } = useTranslation('review')
  const words = useReportWords()
  const invitation = useInvitation()
  const { t, formats, language } = words
  return (review: Review, profile: ProfileWording, report?: Report): PrintedDocument => {
    const name = review.about.person.name.trim()
    const title = name === '' ? tReview('document.title') : tReview('document.titleOf', { name })
    return {
      language,
      title,
      footer: t('footer', { title, date: formats.date(review.madeOn) }),
      pageWords: { page: t('page'), of: t('pageOf') },
      invitation: invitation('review'),
      blocks: [
        { type: 'heading', level: 1, text: title },
        ...whoBlocks(words, review),
        ...(review.remark.trim() === ''
          ? []
          : [{ type: 'paragraph', tone: 'quote', text: review.remark.trim() } as const]),
        ...listed(t('agreements'), agreementItems(words, review)),
        ...listed(t('topics'), topicWords(words, { profile }, review.topics)),
        ...(report ? besideBlocks(words, report, review) : []),
        ...markedBlocks(words, { review, profile, report }),
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

/** Both views in one picture, and where they lie furthest apart. */
function besideBlocks(words: ReportWords, report: Report, review: Review): readonly Block[] {
  const { t } = words
  const compared = competenciesOf(report.profile).filter(
    ({ id }) => review.marks.get(id)?.score !== undefined,
  )
  if (compared.length === 0) return []
  const radar = radarIn(words, { ...report, reviews: [review] })
  const differences = differencesOf(report.profile, report.latest, review)
  if (differences.length === 0)
    return besidePicture(radar, [{ type: 'paragraph', text: t('review.noDifferences') }])
  const items = differences.slice(0, howMany).map((one) => differenceWords(words, report, one))
  const others = differences.length - items.length
  return besidePicture(radar, [
    ...listed(t('review.largest'), items),
    ...(others > 0 ? [{ type: 'paragraph', text: t('review.others', { count: others }) } as const] : []),
  ])
}

function besidePicture(picture: RadarBlock | undefined, right: readonly Block[]): readonly Block[] {
  return picture ? [{ type: 'beside', left: [picture], right }] : right
}

function differenceWords(
  { t, language, score }: ReportWords,
  { profile: { scale } }: Report,
  { competency: { id, text }, own, theirs }: Difference,
): string {
  const levels = { own: score(scale, own), theirs: score(scale, theirs) }
  return t('review.difference', { number: id, text: text[language], ...levels })
}

function listed(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: heading },
    { type: 'list', marker: 'bullet', items },
  ]
}
