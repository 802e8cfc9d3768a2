import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import type { ProfileFault } from '../../exchange/profile/ProfileFault'
import type { ProfileRead } from '../../exchange/profile/readProfile'
import { profileFaultWords } from '../../shared/words/profileFaultWords'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Lost } from './Lost'
import { MakeFiles } from './MakeFiles'
import { makers } from './makers'
import styles from './makeProfile.module.css'
import { useNotes } from './useNotes'

interface Props {
  readonly name: string
  readonly read: ProfileRead
}

/** What was read of a file: whole, or what is still to be done and in which cell. */
export function Outcome({ name, read }: Props) {
  const { t } = useTranslation('profileFile')
  const notes = useNotes()
  const { draft, faults, format, letters, lost } = read
  return (
    <div className={styles['outcome']}>
      <p className={styles['name']}>
        {t('file', { name: sanitizeForDisplay(name, limits.fileNameLength) })} {t(`format.${format}`)}
      </p>
      {letters !== 'certain' && (
        <Notice tone="warning">
          <p>{t(`letters.${letters}`)}</p>
        </Notice>
      )}
      {faults.length === 0 ? (
        <Notice title={t('whole')}>
          <p>{t('wholeText')}</p>
        </Notice>
      ) : (
        <Faults faults={faults} />
      )}
      <Lost lost={lost} title={t('lost.title')} />
      {faults.length > 0 && draft && (
        <MakeFiles ways={[{ label: t('continue'), make: () => makers.xlsx(draft, notes, t('form.name')) }]} />
      )}
    </div>
  )
}

const shownAtFirst = 20

function Faults({ faults }: { readonly faults: readonly ProfileFault[] }) {
  const { t } = useTranslation('profileFile')
  const { t: faultsOf } = useTranslation('faults')
  const [all, setAll] = useState(false)
  const shown = all ? faults : faults.slice(0, shownAtFirst)
  const more = faults.length - shown.length
  return (
    <Notice
      tone="warning"
      title={t('faultsTitle', { count: faults.length })}
      actions={more > 0 && <Button onClick={() => setAll(true)}>{t('moreFaultsShow')}</Button>}
    >
      <p>{t('faultsHint')}</p>
      <ul>
        {shown.map((fault) => (
          <li key={JSON.stringify(fault)} className={styles['name']}>
            {profileFaultWords({ t, faults: faultsOf }, fault)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('moreFaults', { count: more })}</p>}
    </Notice>
  )
}
