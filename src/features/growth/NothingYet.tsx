import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import styles from './growth.module.css'

/** The face of *Groei* before anything was finished: what will be here, and how to get there. */
export function NothingYet() {
  const { t } = useTranslation('growth')
  const canChange = useCanChange()
  return (
    <section className={styles['stack']}>
      <h2>{t('empty.heading')}</h2>
      <p>{t('empty.body')}</p>
      {canChange && (
        <>
          <p>{t('empty.time')}</p>
          <p className={styles['buttons']}>
            <LinkButton to={paths.newAssessment} look="primary">
              {t('empty.start')}
            </LinkButton>
            <LinkButton to={paths.example}>{t('empty.example')}</LinkButton>
          </p>
        </>
      )}
    </section>
  )
}
