import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/Notice'
import styles from './Loading.module.css'
import { ReloadButton } from './ReloadButton'

/** Who waits longer than this, in milliseconds, is told so and can do something about it. */
const long = 8000

/** Shown only when waiting takes long enough to be noticed; a flash of it would be worse than nothing. */
export function Loading() {
  const { t } = useTranslation()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), long)
    return () => clearTimeout(timer)
  }, [])
  if (late)
    return (
      <Notice role="status" title={t('renderFailure.lateTitle')} actions={<ReloadButton />}>
        <p>{t('renderFailure.late')}</p>
      </Notice>
    )
  return (
    <p className={styles['loading']} role="status">
      {t('loading')}
    </p>
  )
}
