import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../i18n/useLanguage'
import { useGuide } from '../../shared/content/useGuide'
import { Disclosure } from '../../ui/Disclosure'

/** What clients can be asked, so that their voice is heard without a word about them being written down. */
export function AskTheClient() {
  const { t } = useTranslation('guide')
  const say = useLocalized()
  const loaded = useGuide()
  const questions = loaded.state === 'here' ? loaded.guide.clientQuestions : undefined
  if (!questions) return null
  return (
    <Disclosure summary={t('client.title')}>
      <p>{t('client.text')}</p>
      <ul>
        {questions.map((question) => (
          <li key={question.nl}>{say(question)}</li>
        ))}
      </ul>
      <p>{t('client.after')}</p>
    </Disclosure>
  )
}
