import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { LinkButton } from '../../ui/Button'
import styles from './home.module.css'

/** For who is in the middle of the assignment. */
export function OpenAssignment() {
  const { t } = useTranslation('desk')
  const assignment = useOwnAssignment()
  if (!assignment || assignment.handedInOn !== undefined) return null
  return (
    <section className={styles['card']}>
      <h2>{t('assignment.heading')}</h2>
      <LinkButton to={paths.assignment}>{t('assignment.action')}</LinkButton>
    </section>
  )
}
