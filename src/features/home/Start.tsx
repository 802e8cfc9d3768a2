import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import { currentAssessments, isOpen } from '../../domain/sealing'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useDocumentIds } from '../../shared/documents/useDocuments'
import { MissingPart } from '../../shared/loading/MissingPart'
import { LinkButton } from '../../ui/Button'
import { lazyPart } from '../../ui/lazyPart'
import { Page } from '../../ui/Page'
import { BackupLink } from './BackupLink'
import { LastResult } from './LastResult'
import { Resume } from './Resume'
import styles from './Start.module.css'

// Hardly anybody is in the middle of the assignment, and knowing more of it would cost every visit.
const OpenAssignment = lazyPart(async () => (await import('./OpenAssignment')).OpenAssignment, {
  missing: (again) => <MissingPart again={again} />,
})

/** One next step, and the last result in one sentence. */
export function Start() {
  const { t } = useTranslation('home')
  const profile = useProfile()
  const assessments = useAssessments().filter((one) => one.profile.id === profile.id)
  const [current, ...others] = assessments.filter(isOpen).toSorted((a, b) => b.sequence - a.sequence)
  const finished = currentAssessments(assessments)
  const canChange = useCanChange()
  const isBegun = useDocumentIds('assignment').length > 0
  return (
    <Page title={useTitle()(t('start.title'))} heading={t('start.title')}>
      {current ? <Resume assessment={current} primary /> : canChange && <New />}
      {canChange && isBegun && <OpenAssignment />}
      {finished.length > 0 && <LastResult finished={finished} />}
      {others.length > 0 && (
        <>
          <h2>{t('start.otherOpen')}</h2>
          {others.map((one) => (
            <Resume key={one.id} assessment={one} />
          ))}
        </>
      )}
      <BackupLink />
    </Page>
  )
}

function New() {
  const { t } = useTranslation('home')
  return (
    <section className={styles['card']}>
      <h2>{t('start.newHeading')}</h2>
      <p>{t('start.newText')}</p>
      <LinkButton look="primary" to={paths.newAssessment}>
        {t('start.new')}
      </LinkButton>
    </section>
  )
}
