import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../i18n/useLanguage'
import { useGuide } from './useGuide'
import { useOrganisation } from './useOrganisation'

/** What to ask oneself about the code of the profession, and the way to it where whoever offers the app names one. */
export function CodeQuestion() {
  const { t } = useTranslation('guide')
  const say = useLocalized()
  const guide = useGuide()
  const organisation = useOrganisation()
  const question = guide.state === 'here' ? guide.guide.codeQuestion : undefined
  const code = organisation.state === 'here' ? organisation.organisation.professionalCode : undefined
  if (!question) return null
  return (
    <p className="muted">
      {say(question)}{' '}
      {code !== undefined && (
        // What is being written stays on the screen.
        <a href={code} target="_blank" rel="noreferrer">
          {t('code')}
        </a>
      )}
    </p>
  )
}
