import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/Disclosure'
import { TextParts } from '../../ui/TextParts'

/** What whoever read a report can ask in the talk, and how to look at scores there. */
export function TalkGuide() {
  const { t } = useTranslation('guide')
  return (
    <Disclosure summary={t('talk.title')}>
      <ol>
        <TextParts as="li" text={t('talk.questions')} />
      </ol>
      <p>{t('talk.advice')}</p>
    </Disclosure>
  )
}

/** The same questions, for whoever the scores are of. */
export function OwnTalkGuide() {
  const { t } = useTranslation('guide')
  return (
    <Disclosure summary={t('talk.own')}>
      <ol>
        <TextParts as="li" text={t('talk.ownQuestions')} />
      </ol>
      <p>{t('talk.ownAdvice')}</p>
    </Disclosure>
  )
}
