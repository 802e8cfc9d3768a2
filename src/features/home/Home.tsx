import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { currentAssessments, isOpen } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { isCalendarDate } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useProfile } from '../../shared/content/ContentContext'
import { useDocumentIds } from '../../shared/documents/useDocuments'
import { MissingPart } from '../../shared/loading/MissingPart'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import { lazyPart } from '../../ui/lazyPart'
import { Page } from '../../ui/Page'
import styles from './home.module.css'
import { LastResult } from './LastResult'
import { Resume } from './Resume'
import { Welcome } from './Welcome'

/** The first screen: *Welkom* for whoever has nothing yet, *Start* for everybody else. */
export function Home() {
  return useAssessments().length === 0 ? <Welcome /> : <Start />
}

// Hardly anybody is in the middle of the assignment, and knowing more of it would cost every visit.
const OpenAssignment = lazyPart(async () => (await import('./OpenAssignment')).OpenAssignment, {
  missing: (again) => <MissingPart again={again} />,
})

/** One next step, and the last result in one sentence. */
function Start() {
  const { t } = useTranslation('home')
  const profile = useProfile()
  const assessments = useAssessments().filter((one) => one.profile.id === profile.id)
  const open = assessments.filter(isOpen).toSorted((a, b) => b.sequence - a.sequence)
  // A correction stands in nobody's way to a new assessment.
  const current = open.find(({ version }) => version === 1)
  const others = open.filter((one) => one !== current)
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

/** When the last backup was made, in one quiet line. */
function BackupLink() {
  const { t } = useTranslation('home')
  const { date } = useFormats()
  const { lastBackup } = usePreferences()
  return (
    <p className={styles['links']}>
      <Link href={paths.storage}>
        {isCalendarDate(lastBackup) ? t('start.backup', { date: date(lastBackup) }) : t('start.noBackup')}
      </Link>
    </p>
  )
}
