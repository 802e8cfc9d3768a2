import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import {
  autosaveState,
  dropRefused,
  flushAutosave,
  type AutosaveState,
  type Refusal,
} from '../../storage/autosave/queue'
import { missingCopy } from '../../storage/withoutCopy'
import { useObservable, useSelected } from '../../ui/useObservable'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { saveTab } from '../saveTab'
import styles from './SaveFailure.module.css'

/** What could not be stored, or only once, on every screen until it is. */
export function SaveFailure() {
  const isStopped = useSelected(autosaveState, hasFailed)
  const isRefused = useSelected(autosaveState, hasRefused)
  const isCopyMissing = useObservable(missingCopy) !== undefined
  return (
    <>
      {isStopped && <NotStored />}
      {isRefused && <RefusedWords />}
      {isCopyMissing && !isStopped && <WithoutCopy />}
    </>
  )
}

function hasFailed({ failure }: AutosaveState): boolean {
  return failure !== undefined
}

function hasRefused({ refused }: AutosaveState): boolean {
  return refused.length > 0
}

/** Writing stands still: why, and a file with all of it. */
function NotStored() {
  const { t } = useTranslation()
  const why = useWriteFailureWords()
  const { failure, words } = useObservable(autosaveState)
  return (
    <Notice
      tone="danger"
      role="alert"
      title={t('saveFailed.title')}
      actions={
        <>
          <Button look="primary" onClick={() => void flushAutosave()}>
            {t('saveFailed.retry')}
          </Button>
          <Download />
        </>
      }
    >
      {failure && (
        <p>
          {why(failure)} {t('saveFailed.again')}
        </p>
      )}
      <Words words={words} />
    </Notice>
  )
}

const reasons = {
  AssessmentAlreadySealed: 'saveFailed.sealed',
  AssessmentMissing: 'saveFailed.missing',
  DocumentDeleted: 'saveFailed.deleted',
} as const satisfies Record<Refusal['type'], string>

/** What was finished or deleted elsewhere while somebody wrote in it: with the words themselves, so that they can be copied. */
function RefusedWords() {
  const { t } = useTranslation()
  const { refused } = useObservable(autosaveState)
  return (
    <Notice
      tone="danger"
      role="alert"
      title={t('saveFailed.title')}
      actions={
        <>
          <Download />
          <Button onClick={dropRefused}>{t('saveFailed.drop')}</Button>
        </>
      }
    >
      {refused.map(({ key, refusal, words }) => (
        <div key={key}>
          <p>{t(reasons[refusal.type])}</p>
          <Words words={words} />
        </div>
      ))}
    </Notice>
  )
}

/** It is in the database, which cannot be trusted after a full disk, and the second copy could not be made. */
function WithoutCopy() {
  const { t } = useTranslation()
  const tryAgain = async () => {
    const { copyAgain } = await import('../../storage/copyAgain')
    await copyAgain()
  }
  return (
    <Notice
      tone="warning"
      role="alert"
      title={t('withoutCopy.title')}
      actions={
        <>
          <Button look="primary" onClick={() => void tryAgain()}>
            {t('withoutCopy.retry')}
          </Button>
          <Download />
        </>
      }
    >
      <p>{t('withoutCopy.text')}</p>
    </Notice>
  )
}

function Words({ words }: { readonly words: readonly string[] }) {
  return words.map((text) => (
    <blockquote key={text} className={styles['note']}>
      {text}
    </blockquote>
  ))
}

function Download() {
  const { t } = useTranslation()
  return <Button onClick={() => void saveTab(new Date())}>{t('saveFailed.download')}</Button>
}
