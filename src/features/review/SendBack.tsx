import { useTranslation } from 'react-i18next'
import type { PrintedDocument } from '../../domain/printedDocument'
import type { Review } from '../../domain/review'
import { reviewContent } from '../../exchange/report/reviewToText'
import { useShareMessage } from '../../papers/useShareMessage'
import { MissingLettersNotice } from '../../shared/reports/MissingLettersNotice'
import { useFileWords } from '../../shared/words/useFileWords'
import { canonicalJson } from '../../lib/canonicalJson'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { Section } from '../../ui/Section'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { nameInput } from './nameInput'
import styles from './review.module.css'
import type { MakingReply, Reply } from './useReply'
import { isTalkPrepared } from './topics'
import type { ReviewDraft } from './useReviewDraft'

interface Props {
  readonly draft: ReviewDraft
  readonly making: MakingReply
  /** What the other wants to talk about, each by its name: by itself it is no reaction. */
  readonly theirs: readonly string[]
}

/** Who says so, and the file that goes back. A change after that asks for a new one. */
export function SendBack({ draft: { review, change }, making, theirs }: Props) {
  const { t } = useTranslation(['review', 'report'])
  const { kind, choose, pages, reply, make } = making
  const isBusy = reply.type === 'Busy'
  const isMade = reply.type === 'Made'
  const isEmpty = saysNothing(review, theirs)
  return (
    <Section heading={t('reply.send')}>
      <ReviewerName name={review.reviewer.name} change={change} />
      <RadioGroup
        className={styles['choices']}
        legend={t('reply.kind')}
        chosen={kind}
        onChoose={choose}
        options={(['with', 'without'] as const).map((value) => ({
          value,
          label: t(`reply.data.${value}`),
          hint: t(`reply.dataHint.${value}`),
        }))}
      />
      <MissingLettersNotice document={pages}>{t('report:letters.write')}</MissingLettersNotice>
      {isEmpty && <p>{t('reply.empty')}</p>}
      <Button
        look={isMade ? 'secondary' : 'primary'}
        isOff={isBusy || isEmpty}
        onClick={() => void make()}
      >
        {t(isMade ? 'reply.makeAgain' : 'reply.make')}
      </Button>
      <Outcome
        reply={reply}
        pages={pages}
        isCurrent={isMade && reply.kind === kind && isSame(reply.of, review)}
      />
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

interface OutcomeProps {
  readonly reply: Reply
  readonly pages: PrintedDocument
  /** Whether the file is still what would be made now. */
  readonly isCurrent: boolean
}

function Outcome({ reply, pages, isCurrent }: OutcomeProps) {
  const { t } = useTranslation('review')
  const words = useFileWords()
  const message = useShareMessage()
  switch (reply.type) {
    case 'Idle':
      return null
    case 'Busy':
      return <p role="status">{t('reply.making')}</p>
    case 'NotStored':
      return <WriteFailed title={t('failed')} failure={reply.failure} />
    case 'NoPdf':
      return (
        <Notice tone="danger" role="alert" title={t('failed')}>
          <p>{t('reply.noPdf')}</p>
        </Notice>
      )
    case 'Made':
      if (isCurrent) {
        const said = message(reply.kind === 'with' ? 'review' : 'pages', pages)
        return <FileReady key={reply.file.name} file={reply.file} words={words} message={said} />
      }
      return (
        <Notice role="status">
          <p>{t('reply.changed')}</p>
        </Notice>
      )
  }
}

function saysNothing(review: Review, theirs: readonly string[]): boolean {
  return review.marks.size === 0 && review.remark.trim() === '' && !isTalkPrepared(review, theirs)
}

/** What would stand in the file. */
function isSame(made: Review, now: Review): boolean {
  const [before, after] = [made, now].map((review) => canonicalJson(reviewContent(review)))
  return before === after
}
