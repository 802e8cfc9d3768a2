import { useTranslation } from 'react-i18next'
import { dropPending, flushAnswers } from '../../storage/answerWriter'
import type { UpdateFailure } from '../../storage/assessments'
import { useWriteFailureWords } from '../../i18n/useWriteFailureWords'
import { flushWriters, useWriting } from '../../storage/openWriters'
import { useAnswerWriter } from '../../storage/useAnswerWriter'
import { useAssessments, useBinnedAssessments } from '../../storage/useAssessments'
import { useDocuments } from '../../storage/useDocuments'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { saveTab } from '../saveTab'
import styles from './SaveFailure.module.css'

/** What could not be stored, on every screen until it is: with the words themselves, so that they can be copied. */
export function SaveFailure() {
  const { t } = useTranslation()
  const answers = useAnswerWriter()
  const { failure: ofOthers } = useWriting()
  const failure = answers.failure ?? ofOthers
  const explain = useExplanation()
  const assessments = [...useAssessments(), ...useBinnedAssessments()]
  const documents = useDocuments()
  if (!failure) return null
  const notes = answers.pending.flatMap(({ change }) =>
    change.kind === 'note' && change.note ? [change.note] : [],
  )
  const isFinal = failure.type !== 'WriteFailed'
  return (
    <Notice
      tone="danger"
      role="alert"
      title={t('saveFailed.title')}
      actions={
        isFinal ? (
          <Button onClick={dropPending}>{t('saveFailed.drop')}</Button>
        ) : (
          <>
            <Button look="primary" onClick={() => void Promise.all([flushAnswers(), flushWriters()])}>
              {t('saveFailed.retry')}
            </Button>
            <Button onClick={() => void saveTab(assessments, documents, new Date())}>
              {t('saveFailed.download')}
            </Button>
          </>
        )
      }
    >
      <p>{explain(failure)}</p>
      {notes.map((note) => (
        <blockquote key={note} className={styles['note']}>
          {note}
        </blockquote>
      ))}
    </Notice>
  )
}

function useExplanation(): (failure: UpdateFailure) => string {
  const { t } = useTranslation()
  const why = useWriteFailureWords()
  return (failure) => {
    switch (failure.type) {
      case 'AssessmentAlreadySealed':
        return t('saveFailed.sealed')
      case 'AssessmentMissing':
        return t('saveFailed.missing')
      case 'WriteFailed':
        return `${why(failure)} ${t('saveFailed.again')}`
    }
  }
}
