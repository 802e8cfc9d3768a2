import { useTranslation } from 'react-i18next'
import styles from './Loading.module.css'

/** Shown only when waiting takes long enough to be noticed; a flash of it would be worse than nothing. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <p className={styles['loading']} role="status">
      {t('loading')}
    </p>
  )
}
