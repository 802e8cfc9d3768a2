import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import { useFormats } from '../../i18n/useFormats'
import { useScoreWords } from '../../shared/words/useScoreWords'
import type { Goal } from '../../domain/documents/goal'
import { GoalHistory } from './GoalHistory'
import { Movement } from './Movement'
import styles from './plan.module.css'

/** A goal to read, where nothing may change. */
export function GoalFacts({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  const words = useScoreWords(useProfile().scale)
  const lineOf = ({ text, by, doneOn }: Goal['actions'][number]) => {
    const what = text.trim() || t('due.noText')
    if (doneOn) return t('actions.doneLine', { text: what, date: formats.date(doneOn) })
    return by ? t('actions.line', { text: what, date: formats.date(by) }) : what
  }
  const facts = [
    [t('goal.aim'), goal.aim],
    [t('goal.from'), goal.from === undefined ? '' : words(goal.from)],
    [t('goal.to'), goal.to === undefined ? '' : words(goal.to)],
    [t('goal.by'), goal.by === undefined ? '' : formats.date(goal.by)],
    [t('actions.title'), goal.actions.map(lineOf).join('\n')],
    [t('goal.why'), goal.why],
    [t('goal.help'), goal.help],
    [t('goal.proof'), goal.proof],
  ] as const
  return (
    <>
      <p>{t('readOnly')}</p>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value.trim() || t('goal.none')}</dd>
          </div>
        ))}
      </dl>
      <GoalHistory goal={goal} />
      <Movement goal={goal} />
    </>
  )
}
