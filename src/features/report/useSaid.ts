import { useTranslation } from 'react-i18next'
import { maxTopics } from '../../domain/topic'
import { useFormats } from '../../i18n/useFormats'
import { useOwnPerson } from '../../shared/documents/ownPerson'
import type { Draft } from './Draft'
import { earlierChosen } from './earlierChosen'
import { filledLines } from './filledLines'
import { useReceivedReviews } from './useReceivedReviews'
import type { ReportSubject } from './useReportSubject'
import { useWork } from './useWork'

/** What can be chosen for a report, part by part. */
export type PartName = 'who' | 'own' | 'topics' | 'earlier' | 'work' | 'reviews' | 'notes' | 'paper'

type Subject = Extract<ReportSubject, { readonly type: 'Subject' }>

/** What of each part stands in the report, in a few words. */
export function useSaid(subject: Subject, draft: Draft): Readonly<Record<PartName, string>> {
  const { t } = useTranslation('compose')
  const own = useOwnPerson()
  const { told, counted } = useTold()
  const { latest, profile } = subject
  const reviews = useReceivedReviews(profile).reviews.filter(({ id }) => draft.reviews.includes(id))
  const notes = draft.notes.filter((id) => filledLines([latest.answers.get(id)?.note ?? '']).length > 0)
  const topics = draft.topics.length + filledLines(own?.topics).length
  const [name = t('said.nameless')] = filledLines(own ? [own.name] : [])
  return {
    who: t(`audience.${draft.audience}`),
    own: told([name, counted('questions', filledLines(own?.questions).length)]),
    topics: told([counted('topics', Math.min(maxTopics, topics))]),
    earlier: useEarlierSaid(subject, draft),
    work: told(useWorkSaid(subject, draft)),
    reviews: told([counted('reviews', reviews.length)]),
    notes: told([counted('notes', notes.length), draft.doubts ? t('said.doubts') : undefined]),
    paper: t(`preview.paper.${draft.paper}`),
  }
}

type Counted = 'questions' | 'topics' | 'reviews' | 'notes' | 'goals' | 'evidence'

function useTold() {
  const { t } = useTranslation('compose')
  const { list } = useFormats()
  return {
    /** What there is, or that there is nothing. */
    told: (parts: readonly (string | undefined)[]): string => {
      const said = parts.filter((part) => part !== undefined)
      return said.length > 0 ? list(said) : t('said.nothing')
    },
    counted: (what: Counted, count: number) => (count > 0 ? t(`said.${what}`, { count }) : undefined),
  }
}

function useEarlierSaid({ earlier }: Subject, draft: Draft): string {
  const { t } = useTranslation('compose')
  const { date } = useFormats()
  const previous = earlier.at(-1)
  const moments = earlierChosen(draft, earlier)
  if (!previous || moments === 'none') return t('said.nothing')
  if (moments === 'all') return t('earlier.all', { count: earlier.length })
  return t('earlier.previousOf', { date: date(previous.date) })
}

function useWorkSaid(subject: Subject, draft: Draft): readonly (string | undefined)[] {
  const { t } = useTranslation('compose')
  const { counted } = useTold()
  const { work } = useWork(subject, draft)
  return [
    work.pride ? t('said.pride') : undefined,
    work.assignment ? t('said.assignment') : undefined,
    counted('goals', work.goals.length),
    counted('evidence', work.evidence.length),
  ]
}
