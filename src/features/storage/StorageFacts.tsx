import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useKindWords } from '../../shared/words/useKindWords'
import { countKinds } from '../../storage/archive/countKinds'
import { setPreferences } from '../../storage/preferences'
import { askToKeep, readStorageStatus, type StorageStatus } from '../../storage/storageStatus'
import type { KindName } from '../../storage/documents'
import { useAssessments, useBinnedAssessments } from '../../shared/assessments/useAssessments'
import { useKinds } from '../../shared/documents/useDocuments'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'

/** How much is kept here, and what the browser says about keeping it. */
export function StorageFacts() {
  const { t } = useTranslation('storage')
  const [status, setStatus] = useState<StorageStatus>()
  const [answer, setAnswer] = useState<'granted' | 'refused'>()
  useEffect(() => {
    void readStorageStatus().then(setStatus)
  }, [])
  const ask = async () => {
    const given = (await askToKeep()) ? 'granted' : 'refused'
    setPreferences({ persistence: given })
    setStatus(await readStorageStatus())
    setAnswer(given)
  }
  return (
    <Section heading={t('facts.title')}>
      <HowMany />
      <Documents />
      {status && <Keeps status={status} answer={answer} />}
      {status?.canAsk && answer === undefined && <Button onClick={() => void ask()}>{t('facts.ask')}</Button>}
      {answer && (
        <p ref={takeFocus} tabIndex={-1}>
          {t(`facts.${answer}`)}
        </p>
      )}
      {status?.used !== undefined && <Used bytes={status.used} />}
    </Section>
  )
}

/** The button that had the focus has gone. */
function takeFocus(answer: HTMLElement | null): void {
  answer?.focus()
}

/** Assessments: the versions of one count as one. */
function HowMany() {
  const { t } = useTranslation('storage')
  const kept = new Set(useAssessments().map(({ original }) => original)).size
  const binned = new Set(useBinnedAssessments().map(({ original }) => original)).size
  return (
    <p>
      {t('facts.kept', { count: kept })} {binned > 0 && t('facts.binned', { count: binned })}
    </p>
  )
}

/** What is one of a kind, as the course, says nothing by its number. */
const counted: readonly KindName[] = ['evidence', 'goal', 'ledgerEntry', 'review']

function Documents() {
  const { t } = useTranslation('storage')
  const { list } = useFormats()
  const kindWords = useKindWords()
  const documents = useKinds().filter(({ kind }) => counted.includes(kind))
  const found = kindWords(countKinds({ assessments: [], documents }))
  return found.length > 0 && <p>{t('facts.also', { list: list(found) })}</p>
}

interface KeepsProps {
  readonly status: StorageStatus
  readonly answer: 'granted' | 'refused' | undefined
}

function Keeps({ status: { keeps }, answer }: KeepsProps) {
  const { t } = useTranslation('storage')
  // The answer that was just given says it already.
  if (answer === 'granted') return null
  const key = keeps === 'promised' ? 'promised' : keeps === 'not-promised' ? 'notPromised' : 'unknown'
  return <p>{t(`facts.${key}`)}</p>
}

function Used({ bytes }: { readonly bytes: number }) {
  const { t } = useTranslation('storage')
  const { mean } = useFormats()
  const megabytes = bytes / 1_000_000
  return <p>{megabytes < 0.1 ? t('facts.usedLittle') : t('facts.used', { megabytes: mean(megabytes) })}</p>
}
