import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { offerFile } from '../../lib/offerFile'
import { canBeShared, shareFile } from '../../lib/shareFile'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './report.module.css'

type Outcome = 'saved' | 'shared' | 'shareFailed'

/** The file is there; sharing first, where the browser can. */
export function PdfReady({ file }: { readonly file: File }) {
  const { t } = useTranslation('compose')
  const [outcome, setOutcome] = useState<Outcome>()
  const ways = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone: go on where it goes on.
  useEffect(() => ways.current?.querySelector('button')?.focus(), [])
  const canShare = canBeShared(file)
  const save = () => {
    offerFile(file.name, file, file.type)
    setOutcome('saved')
  }
  const share = async () => {
    const ended = await shareFile(file)
    if (ended !== 'dropped') setOutcome(ended)
  }
  return (
    <>
      <p role="status" className={styles['name']}>
        {t('file.ready', { name: file.name })}
      </p>
      <p ref={ways} className={styles['buttons']}>
        {canShare && (
          <Button look="primary" onClick={() => void share()}>
            {t('file.share')}
          </Button>
        )}
        <Button look={canShare ? 'secondary' : 'primary'} onClick={save}>
          {t('file.save')}
        </Button>
        <Button onClick={() => print()}>{t('file.print')}</Button>
      </p>
      <div role="status">
        {outcome && (
          <Notice tone={outcome === 'shareFailed' ? 'danger' : 'plain'}>
            <p>{t(`file.${outcome}`)}</p>
          </Notice>
        )}
      </div>
    </>
  )
}
