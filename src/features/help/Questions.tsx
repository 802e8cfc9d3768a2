import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import { competenciesOf } from '../../domain/profile'
import { endsOf } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { Section } from '../../ui/Section'
import { TextParts } from '../../ui/TextParts'
import styles from './Questions.module.css'

const questions = ['who', 'what', 'levels', 'radar', 'lower', 'report', 'work', 'lost'] as const

/** The eight questions, each opening its answer. */
export function Questions() {
  const { t } = useTranslation('help')
  const say = useLocalized()
  const profile = useProfile()
  const { levels, norm, notApplicable } = profile.scale
  const label = levels.find(({ value }) => value === norm)?.label
  const facts = {
    competencies: competenciesOf(profile).length,
    profile: say(profile.title),
    publisher: profile.publisher,
    levels: levels.length,
    ...endsOf(profile.scale),
    middle: endsOf(profile.scale).low - 1,
    notApplicable: say(notApplicable.label),
    norm,
    label: label ? say(label) : '',
  }
  return (
    <Section heading={t('questions.title')}>
      <ul role="list" className={styles['questions']}>
        {questions.map((question) => (
          <li key={question}>
            <Disclosure summary={t(`questions.${question}.question`)}>
              <TextParts as="p" text={t(`questions.${question}.answer`, facts)} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  )
}
