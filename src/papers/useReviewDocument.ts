import { useTranslation } from 'react-i18next'
import type { ProfileWording } from '../domain/profile'
import type { Report } from '../domain/report'
import type { Review } from '../domain/review'
import type { Block, PrintedDocument } from '../domain/printedDocument'
import { markedBlocks } from './markedBlocks'
import { besideBlocks } from './besideBlocks'
import { agreementItems } from './talkBlocks'
import { topicWords } from './topicWords'
import { useInvitation } from './useInvitation'
import { useReportWords, type ReportWords } from './useReportWords'

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
    { type: 'paragraph', tone: 'lead', text: t('review.of', { name: person(reviewer) }) },
    { type: 'paragraph', tone: 'quiet', text: blind ? `${made} ${t('review.blind')}` : made },
    { type: 'paragraph', tone: 'quiet', text: t('reviewsIdentity') },
  ] as const satisfies readonly Block[]
}

function listed(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: heading },
    { type: 'list', marker: 'bullet', items },
  ]
}
