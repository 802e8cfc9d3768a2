import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Review } from '../../domain/review'
import { reviewToText, reviewContent } from '../../exchange/report/reviewToText'
import { reviewWriter } from '../../shared/reports/storedReviews'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { useReviewDocument } from '../../papers/useReviewDocument'
import { useFileWords } from '../../shared/words/useFileWords'
import { todayNow } from '../../lib/today'
import { canonicalJson } from '../../lib/canonicalJson'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { updateOwnPerson } from '../../shared/documents/ownPerson'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { handedOn } from './handedOn'
import { nameInput } from './nameInput'
import { isUnseen, type ReviewDraft } from './useReviewDraft'

interface Props {
  readonly subject: Subject
  readonly draft: ReviewDraft
}

/** Who says so, and the file that goes back. A change after that asks for a new one. */
export function SendBack({ subject, draft: { review, change } }: Props) {
  const { t } = useTranslation('review')
  const [made, setMade] = useState<{ readonly file: File; readonly of: Review }>()
  const [failure, setFailure] = useState<WriteFailure>()
  const [isBusy, setBusy] = useState(false)
  const documentOf = useReviewDocument()
  const { name } = review.reviewer

  async function make() {
    const person = await updateOwnPerson({ name: name.trim() })
    if ('type' in person) return setFailure(person)
    setFailure(undefined)
    const reviewer = { id: person.id, name: person.name }
    const ready = { ...review, reviewer, madeOn: todayNow() }
    change((before) => ({ ...before, reviewer, madeOn: ready.madeOn, blind: ready.blind }))
    await reviewWriter.flush()
    setBusy(true)
    const text = await reviewToText(ready, subject.profile)
    // Scores that were not looked at stay out of sight on the pages too.
    const shown = isReport(subject) && !isUnseen(subject) ? subject : undefined
    const pages = documentOf(ready, subject.profile, shown)
    setMade({ file: await handedOn([ready.madeOn, t('reply.fileName'), name], text, pages), of: ready })
    setBusy(false)
  }

  return (
    <Section heading={t('reply.send')}>
      <ReviewerName name={name} change={change} />
      {isEmpty(review) && <p>{t('reply.empty')}</p>}
      <Button
        look={made ? 'secondary' : 'primary'}
        disabled={isBusy || isEmpty(review)}
        onClick={() => void make()}
      >
        {t(made ? 'reply.makeAgain' : 'reply.make')}
      </Button>
      {isBusy && <p role="status">{t('reply.making')}</p>}
      {failure && <WriteFailed title={t('failed')} failure={failure} />}
      {made && <Made file={made.file} isCurrent={isSame(made.of, review)} />}
    </Section>
  )
}

function ReviewerName({ name, change }: { readonly name: string } & Pick<ReviewDraft, 'change'>) {
  const { t } = useTranslation(['review', 'common'])
  return (
    <AutosaveText
      name="review.reviewer.name"
      label={`${t('name')} ${t('common:optional')}`}
      hint={t('reply.nameHint')}
      value={name}
      isLine
      native={nameInput}
      onType={(edit) =>
        change(({ reviewer, ...before }) => {
          return { ...before, reviewer: { ...reviewer, name: typed(edit, reviewer.name) } }
        }, 'typed')
      }
    />
  )
}

function Made({ file, isCurrent }: { readonly file: File; readonly isCurrent: boolean }) {
  const { t } = useTranslation('review')
  const words = useFileWords()
  if (isCurrent) return <FileReady key={file.name} file={file} words={words} />
  return (
    <Notice role="status">
      <p>{t('reply.changed')}</p>
    </Notice>
  )
}

function isEmpty({ marks, remark, agreements, topics }: Review): boolean {
  return marks.size + agreements.length + topics.length === 0 && remark.trim() === ''
}

/** What would stand in the file. */
function isSame(made: Review, now: Review): boolean {
  const [before, after] = [made, now].map((review) => canonicalJson(reviewContent(review)))
  return before === after
}
