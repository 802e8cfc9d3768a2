import { useTranslation } from 'react-i18next'
import type { BackupChange, ComparedRecord } from '../../storage/archive/compareArchives'
import type { RestoreWay } from '../../storage/restore'
import styles from './backup.module.css'
import { useRecordName } from './useRecordName'
import { whatIsLost } from './whatIsLost'

/** What asks for attention first comes first. */
const order: readonly BackupChange[] = [
  'conflict',
  'combined',
  'deleted-there',
  'new',
  'newer',
  'older',
  'only-here',
  'deleted-here',
  'same',
]

interface Props {
  readonly compared: readonly ComparedRecord[]
  readonly way: RestoreWay
}

/** Every record of both sides, by what happens to it. */
export function ChangeList({ compared, way }: Props) {
  const { t } = useTranslation('restore')
  const nameOf = useRecordName()
  const groups = order
    .map((change) => ({ change, members: compared.filter((one) => one.change === change) }))
    .filter(({ members }) => members.length > 0)
  return (
    <section aria-label={t('preview.changes')}>
      <h2>{t('preview.changes')}</h2>
      {groups.map(({ change, members }) => (
        <div key={change} className={styles['group']}>
          <h3>{t(`change.${change}`, { count: members.length })}</h3>
          <p className={whatIsLost(members, way).length > 0 ? styles['error'] : undefined}>
            {t(`effect.${way}.${change}`)}
          </p>
          <ul>
            {members.map(({ id, record }) => (
              <li key={id}>{nameOf(record)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
