import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { offerFile } from '../../lib/offerFile'
import { canBeShared, shareFile } from '../../lib/shareFile'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './review.module.css'

/** The file is there; sharing first, where the browser can. */
export function FileWays({ file }: { readonly file: File }) {
  const { t } = useTranslation('review')
  const [outcome, setOutcome] = useState<'saved' | 'shared' | 'shareFailed'>()
  const ways = useRef<HTMLParagraphElement>(null)
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
      <p ref={ways} className={styles['ways']}>
        {canShare && (
          <Button look="primary" onClick={() => void share()}>
            {t('file.share')}
          </Button>
        )}
        <Button look={canShare ? 'secondary' : 'primary'} onClick={save}>
          {t('file.save')}
        </Button>
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
