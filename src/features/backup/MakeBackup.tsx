import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { isCalendarDate } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { useReceived } from '../../shared/assessments/useAssessments'
import { useHasWork } from '../../shared/documents/useHasWork'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { BackupForm } from './BackupForm'
import { BackupReady } from './BackupReady'
import { Busy } from './Busy'
import { NotMade } from './NotMade'
import { useMakeBackup, type MakeStep } from './useMakeBackup'

/** One file with everything in it, to keep somewhere else. */
export function MakeBackup() {
  // With the words of what is in it, so that nobody waits when it is made.
  const { t } = useTranslation(['backup', 'kinds'])
  const title = useTitle()
  const { step, make, cancel, again } = useMakeBackup()
  const hasWork = useHasWork()
  const heading = headingOf(step)
  return (
    <Page title={title(t(heading))} heading={t(heading)} id={step.type}>
      {!hasWork && step.type === 'Choose' && <NothingYet />}
      {hasWork && step.type === 'Choose' && (
        <>
          <Why />
          {step.failure && <NotMade failure={step.failure} />}
          <BackupForm onMake={(passphrase) => void make(passphrase)} />
        </>
      )}
      {step.type === 'Busy' && <Making isLocked={step.isLocked} onCancel={cancel} />}
      {step.type === 'Ready' && (
        <BackupReady backup={step.backup} passphrase={step.passphrase} onAgain={again} />
      )}
    </Page>
  )
}

function headingOf({ type }: MakeStep) {
  if (type === 'Busy') return 'busy.title'
  return type === 'Ready' ? 'made.title' : 'make.title'
}

function NothingYet() {
  const { t } = useTranslation('backup')
  return (
    <>
      <p>{t('make.empty')}</p>
      <NotReports />
      <p>{t('make.emptyRestore')}</p>
      <p>
        <LinkButton to={paths.restoreBackup}>{t('make.toRestore')}</LinkButton>
      </p>
    </>
  )
}

function Why() {
  const { t } = useTranslation('backup')
  const { date } = useFormats()
  const { lastBackup } = usePreferences()
  return (
    <>
      <p>{t('make.why')}</p>
      <NotReports />
      <p>{isCalendarDate(lastBackup) ? t('make.last', { date: date(lastBackup) }) : t('make.none')}</p>
    </>
  )
}

/** They would outlive the day that was agreed on. */
function NotReports() {
  const { t } = useTranslation('backup')
  return useReceived() > 0 && <p>{t('make.notReports')}</p>
}

function Making({ isLocked, onCancel }: { readonly isLocked: boolean; readonly onCancel: () => void }) {
  const { t } = useTranslation('backup')
  return isLocked ? (
    <Busy text={t('busy.locking')} hint={t('busy.lockingSlow')} onCancel={onCancel} />
  ) : (
    <Busy text={t('busy.writing')} onCancel={onCancel} />
  )
}
