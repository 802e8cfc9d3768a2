import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFileWords } from '../../shared/words/useFileWords'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly label: string
  /** What to say where there is no file. */
  readonly failed?: 'file.failed' | 'file.listFailed'
  /** @returns the reason where there is no file. */
  readonly make: () => Promise<File | string>
}

/** Makes a file when asked, to be shared or saved. */
export function MakeFile({ label, failed = 'file.failed', make }: Props) {
  const { t } = useTranslation('register')
  const words = useFileWords()
  const [made, setMade] = useState<File | string>()
  const outcomes = { ...words.outcomes, saved: t('file.saved'), shareFailed: t('file.shareFailed') }
  if (made instanceof File) return <FileReady file={made} words={{ ...words, outcomes }} />
  return (
    <div className="no-print">
      <Button onClick={() => void make().then(setMade)}>{label}</Button>
      {made !== undefined && (
        <Notice tone="danger" role="alert">
          <p>{t(failed, { reason: made })}</p>
        </Notice>
      )}
    </div>
  )
}
