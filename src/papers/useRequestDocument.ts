import { useTranslation } from 'react-i18next'
import type { PrintedDocument } from '../domain/printedDocument'
import type { Profile } from '../domain/profile'
import type { ReviewRequest } from '../domain/review'
import { levelBlocks } from './levelBlocks'
import { publisherIn } from './publisher'
import { useInvitation } from './useInvitation'
import { useReportWords } from './useReportWords'

const steps = ['open', 'give', 'send'] as const

/** A request for somebody's view on one page: what is asked, how it goes, and what the levels mean. */
export function useRequestDocument(): (request: ReviewRequest, from: Profile) => PrintedDocument {
  const { t: tReview } = useTranslation('review')
  const words = useReportWords()
  const invitation = useInvitation()
  const { t, formats, language } = words
  return (request, asked) => {
    const name = request.person.name.trim()
    const title = name === '' ? tReview('ask.document.title') : tReview('ask.document.titleOf', { name })
    const { title: profile, version } = request.profile
    return {
      language,
      title,
      footer: t('footer', { title, date: formats.date(request.madeOn) }),
      pageWords: { page: t('page'), of: t('pageOf') },
      invitation: invitation('request'),
      blocks: [
        { type: 'heading', level: 1, text: title },
        { type: 'paragraph', tone: 'quiet', text: t('profile', { profile: profile[language], version }) },
        { type: 'paragraph', tone: 'lead', text: tReview('ask.document.lead') },
        { type: 'heading', level: 2, text: tReview('ask.document.how') },
        { type: 'list', marker: 'number', items: steps.map((step) => tReview(`ask.document.step.${step}`)) },
        { type: 'heading', level: 2, text: tReview('ask.document.about') },
        {
          type: 'list',
          marker: 'bullet',
          items: request.profile.clusters.map(({ id, title: text }) =>
            t('clusterTitle', { number: id, title: text[language] }),
          ),
        },
        { type: 'heading', level: 2, text: tReview('ask.document.levels') },
        ...levelBlocks(words, request, publisherIn(words, asked)),
      ],
    }
  }
}
