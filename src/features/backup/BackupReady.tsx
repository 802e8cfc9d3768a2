import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../exchange/backup/makeBackup'
import { todayNow } from '../../lib/today'
import { offerFile } from '../../lib/offerFile'
import { canBeShared, shareFile } from '../../lib/shareFile'
import { setPreferences } from '../../storage/preferences'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './backup.module.css'
import { CheckSavedFile } from './CheckSavedFile'
import { useHeldWords } from './useHeldWords'

interface Props {
  readonly backup: Backup
  readonly passphrase: string | undefined
  readonly onAgain: () => void
}

/** The file is made and checked; where it goes is up to somebody, and only they can see whether it came there. */
export function BackupReady({ backup, passphrase, onAgain }: Props) {
  const { t } = useTranslation('backup')
  const [outcome, setOutcome] = useState<Outcome>()
  const isKept = outcome === 'saved' || outcome === 'shared'
  const end = (how: Outcome) => {
    if (how !== 'shareFailed') setPreferences({ lastBackup: todayNow() })
    setOutcome(how)
  }
  return (
    <>
      <p>{t('made.checked')}</p>
      <p>{t('made.holds', { list: useHeldWords()(backup.archive) })}</p>
      <p className={styles['name']}>
        <b>{backup.file.name}</b>
      </p>
      <Ways backup={backup} onEnd={end} />
      <div role="status">
        {outcome && (
          <Notice tone={isKept ? 'plain' : 'danger'}>
            <p>{t(`made.${outcome}`)}</p>
          </Notice>
        )}
      </div>
      {isKept && <CheckSavedFile passphrase={passphrase} />}
      <p>
        <Button look="quiet" onClick={onAgain}>
          {t('made.again')}
        </Button>
      </p>
    </>
  )
}

type Outcome = 'saved' | 'shared' | 'shareFailed'

interface WaysProps {
  readonly backup: Backup
  readonly onEnd: (outcome: Outcome) => void
}

/** Sharing first, where the browser can: it reaches places that outlive this device. */
function Ways({ backup: { file, text }, onEnd }: WaysProps) {
  const { t } = useTranslation('backup')
  const canShare = canBeShared(file)
  const save = () => {
    offerFile(file.name, text, file.type)
    onEnd('saved')
  }
  const share = async () => {
    const outcome = await shareFile(file)
    if (outcome !== 'dropped') onEnd(outcome)
  }
  return (
    <>
      <p className={styles['buttons']}>
        {canShare && (
          <Button look="primary" onClick={() => void share()}>
            {t('made.share')}
          </Button>
        )}
        <Button look={canShare ? 'secondary' : 'primary'} onClick={save}>
          {t('made.save')}
        </Button>
      </p>
      {canShare && <p>{t('made.shareHint')}</p>}
    </>
  )
}
