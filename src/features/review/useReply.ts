import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Review } from '../../domain/review'
import type { Topic } from '../../domain/topic'
import { reviewToText } from '../../exchange/report/reviewToText'
import { todayNow } from '../../lib/today'
import { usePagesAlone } from '../../papers/usePagesAlone'
import { useReviewDocument } from '../../papers/useReviewDocument'
import { updateOwnPerson } from '../../shared/documents/ownPerson'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { reviewWriter } from '../../shared/reports/storedReviews'
import type { WriteFailure } from '../../storage/writeFailure'
import { noteOnReport } from '../../storage/reports'
import { handedOn } from './handedOn'
import type { Received } from './received'
import { useReplyKind, type ReplyKind } from './replyKind'
import { isSameTopic } from './topics'

/** How far the file that goes back is. */
export type Reply =
  | { readonly type: 'Idle' | 'Busy' | 'NoPdf' }
  | { readonly type: 'NotStored'; readonly failure: WriteFailure }
  | { readonly type: 'Made'; readonly file: File; readonly of: Review; readonly kind: ReplyKind }

export type MakingReply = ReturnType<typeof useReply>

/** The pages of a reaction as they stand, and the file that is made of them when somebody asks. */
export function useReply({ at, subject, sight, draft: { review, change } }: Received) {
  const { t } = useTranslation('review')
  const [kind, choose] = useReplyKind(subject.id)
  const [reply, setReply] = useState<Reply>({ type: 'Idle' })
  const documentOf = useReviewDocument()
  const pagesAlone = usePagesAlone()
  const { name } = review.reviewer

  function pagesOf(ready: Review) {
    // Scores that were not looked at stay out of sight on the pages too.
    const shown = isReport(subject) && sight === 'shown' ? subject : undefined
    const pages = documentOf(shown ? ready : withoutTheirWords(ready, subject), subject.profile, shown)
    return kind === 'with' ? pages : pagesAlone(pages)
  }

  async function make() {
    const person = await updateOwnPerson({ name: name.trim() })
    if ('type' in person) return setReply({ type: 'NotStored', failure: person })
    const reviewer = { id: person.id, name: person.name }
    const ready = { ...review, reviewer, madeOn: todayNow() }
    change((before) => ({ ...before, reviewer, madeOn: ready.madeOn, blind: ready.blind }))
    await reviewWriter.flush()
    setReply({ type: 'Busy' })
    const text = kind === 'with' ? await reviewToText(ready, subject.profile) : undefined
    const called = t(kind === 'with' ? 'reply.fileName' : 'reply.fileNameAlone')
    const file = await handedOn([ready.madeOn, called, name], text, pagesOf(ready))
    if (!file) return setReply({ type: 'NoPdf' })
    noteOnReport(at, { repliedOn: ready.madeOn })
    setReply({ type: 'Made', file, of: ready, kind })
  }

  return { kind, choose, pages: pagesOf(review), reply, make }
}

/** What the other wants to talk about in their own words may say how they scored: as long as scores are hidden, so is that. */
function withoutTheirWords(review: Review, subject: Subject): Review {
  if (!isReport(subject)) return review
  const isTheirs = (topic: Topic) =>
    topic.kind === 'own' && subject.topics.some((one) => isSameTopic(one, topic))
  return { ...review, topics: review.topics.filter((topic) => !isTheirs(topic)) }
}
