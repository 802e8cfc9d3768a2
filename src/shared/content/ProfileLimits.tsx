import { useTranslation } from 'react-i18next'
import { useProfile } from './ContentContext'
import { Quoted } from './Quoted'

/** What the profile is not for, in the words of its publisher: it stands where an employer reads. Nothing where none is known. */
export function ProfileLimits() {
  const { t } = useTranslation('quoted')
  const { limits, publisher } = useProfile()
  if (!limits) return null
  return (
    <>
      <Quoted text={limits.text} from={t('from', { publisher, section: limits.section })} />
      <p>{t('limits')}</p>
    </>
  )
}
