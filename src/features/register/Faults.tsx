import { useTranslation } from 'react-i18next'
import type { CpdLogRead } from '../../exchange/cpdLog/tableToCpdLog'
import { Notice } from '../../ui/Notice'
import styles from './register.module.css'
import { useFaultWords } from './useImportWords'

const shown = 20

/** The lines that could not be read, each with what to write instead. */
export function Faults({ faults }: Pick<CpdLogRead, 'faults'>) {
  const { t } = useTranslation('listImport')
  const words = useFaultWords()
  if (faults.length === 0) return null
  const more = faults.length - shown
  return (
    <Notice tone="warning" title={t('faultsTitle', { count: faults.length })}>
      <ul>
        {faults.slice(0, shown).map(({ line, fault }) => (
          <li key={line} className={styles['name']}>
            {words(line, fault)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('moreFaults', { count: more })}</p>}
      <p>{t('faultsHint')}</p>
    </Notice>
  )
}
