import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { sinces, type Since } from './since'
import styles from './SinceSwitch.module.css'

interface Props {
  readonly chosen: Since
  readonly onChoose: (since: Since) => void
}

/** Against what growth is told: a native group of two radios, drawn as one switch. */
export function SinceSwitch({ chosen, onChoose }: Props) {
  const { t } = useTranslation('growth')
  const name = useId()
  return (
    <fieldset className={`no-print ${styles['switch']}`}>
      <legend className="visually-hidden">{t('since.legend')}</legend>
      {sinces.map((since) => (
        <label key={since}>
          <input type="radio" name={name} checked={since === chosen} onChange={() => onChoose(since)} />
          {t(`since.${since}`)}
        </label>
      ))}
    </fieldset>
  )
}
