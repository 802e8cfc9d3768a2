import { useTranslation } from 'react-i18next'
import type { Scale } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { joined } from '../../ui/joined'
import styles from './LevelWords.module.css'

interface Props {
  readonly scale: Scale
  /** What unfolds the meaning of the levels. */
  readonly summary: string
  /** The levels below stand in columns, with one more behind them, as wide as the text. */
  readonly overColumns?: boolean
}

/** The words of the levels in sight while somebody scrolls along many scales, and what each means for whoever asks. */
export function LevelWords({ scale, summary, overColumns = false }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  return (
    <>
      <Disclosure summary={summary}>
        <ul>
          {scale.levels.map(({ value, label, anchor }) => (
            <li key={value}>
              <b>{t('level', { value, label: localized(label) })}</b> {localized(anchor)}
            </li>
          ))}
        </ul>
      </Disclosure>
      {/* Each radio says its own. */}
      <p aria-hidden="true" className={joined(styles['levels'], overColumns && styles['columns'])}>
        {scale.levels.map(({ value, label }) => (
          <span key={value}>
            <b>{value}</b> {localized(label)}
          </span>
        ))}
        {overColumns && <span />}
      </p>
    </>
  )
}
