import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { areAlike, type Suggestion, type SuggestionReason } from '../../domain/suggestGoals'
import { untied } from '../../domain/untied'
import type { Session } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { paths } from '../../navigation/paths'
import styles from './plan.module.css'

/** More are a list to read instead of a choice to make. */
const fewEnough = 3

/** What could be learned next, each with why; what nothing puts in an order is counted. */
export function SuggestionList({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const { t } = useTranslation('plan')
  const localized = useLocalized()
  const reasonWords = useReasonWords()
  const formats = useFormats()
  const shown = untied(suggestions, fewEnough, areAlike)
  const others = suggestions.length - shown.length
  const nameOf = ({ label, elsewhere: module }: Session) =>
    module ? t('suggestions.elsewhere', { label, module }) : label
  if (suggestions.length === 0) return <p>{t('suggestions.none')}</p>
  return (
    <>
      <p>{t('suggestions.intro')}</p>
      <ul role="list" className={styles['items']}>
        {shown.map(({ competency, reasons, sessions }) => (
          <li key={competency.id}>
            <h3>
              {competency.id} {localized(competency.text)}
            </h3>
            {reasons.map((reason) => (
              <p key={reasonWords(reason)}>{reasonWords(reason)}</p>
            ))}
            {sessions.length > 0 && (
              <p className="muted">
                {t('suggestions.sessions', { days: formats.list(sessions.map(nameOf)) })}
              </p>
            )}
            <p>
              <Link
                href={paths.newGoalAbout({ kind: 'competency', id: competency.id })}
                className={styles['go']}
              >
                {t('suggestions.choose')}
                <span className="visually-hidden"> {competency.id}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p>{t(shown.length > 0 ? 'suggestions.more' : 'suggestions.alike', { count: others })}</p>
      )}
    </>
  )
}

function useReasonWords(): (reason: SuggestionReason) => string {
  const { t } = useTranslation('plan')
  const words = useScoreWords(useProfile().scale)
  return (reason) => {
    switch (reason.type) {
      case 'BelowNorm':
        return t('suggestions.below', { level: words(reason.level), norm: words(reason.norm) })
      case 'Doubt':
        return t('suggestions.doubt')
      case 'Differs': {
        const name = reason.reviewer.trim() || t('suggestions.nobody')
        return t('suggestions.differs', { name, own: words(reason.own), theirs: words(reason.theirs) })
      }
    }
  }
}
