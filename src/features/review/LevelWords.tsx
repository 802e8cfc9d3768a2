import { useTranslation } from 'react-i18next'
import type { Scale } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import styles from './marks.module.css'

/** The words of the levels over their columns, in sight while somebody scrolls, and what each means for whoever asks. */
export function LevelWords({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation(['review', 'common'])
  const localized = useLocalized()
  return (
    <>
      <Disclosure summary={t('marks.levels')}>
        <ul>
          {scale.levels.map(({ value, label, anchor }) => (
            <li key={value}>
              <b>{t('common:level', { value, label: localized(label) })}</b> {localized(anchor)}
            </li>
          ))}
        </ul>
      </Disclosure>
      {/* Each radio says its own. */}
      <p aria-hidden="true" className={styles['levels']}>
        {scale.levels.map(({ value, label }) => (
          <span key={value}>
            <b>{value}</b> {localized(label)}
          </span>
        ))}
      </p>
    </>
  )
}
