import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import { progressOf } from '../../domain/questions'
import { isOpen } from '../../domain/sealing'
import { useResume } from '../../shared/assessments/useResume'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Somebody who asks for a new assessment may have forgotten the one in progress. */
export function OpenAlready() {
  const { t } = useTranslation('assess')
  const profile = useProfile()
  const resume = useResume()
  const open = useAssessments()
    .filter(isOpen)
    .filter((one) => one.profile.id === profile.id)
  const newest = open.toSorted((a, b) => b.sequence - a.sequence)[0]
  if (!newest) return null
  return (
    <Notice
      title={t('new.openTitle')}
      actions={<LinkButton to={resume(newest).to}>{t('new.resume')}</LinkButton>}
    >
      <p>{t('new.open', { ...progressOf(profile, newest) })}</p>
    </Notice>
  )
}
