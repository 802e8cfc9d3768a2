import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Part.module.css'

interface Props {
  readonly heading: string
  /** What of it is in the report, in a line. */
  readonly said: string
  readonly children: ReactNode
}

/** One thing that can be chosen: what stands in the report of it, and behind that how to choose otherwise. */
export function Part({ heading, said, children }: Props) {
  const { t } = useTranslation('compose')
  return (
    <details className={styles['part']}>
      <summary>
        <span className={styles['words']}>
          <b>{heading}</b>
          <span>{said}</span>
        </span>
        <span className={styles['change']}>{t('part.change')}</span>
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  )
}
