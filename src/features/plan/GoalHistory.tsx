import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import type { Goal } from '../../domain/documents/goal'

/** What the state of a goal was, and since when. */
export function GoalHistory({ goal: { history } }: { readonly goal: Goal }) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  return (
    <div>
      <p className="muted">{t('status.history')}</p>
      <ul>
        {history.map(({ state, on }, index) => {
          const date = formats.date(on)
          const wasNeverActive = index === 0 && state === 'stopped'
          return (
            <li key={`${on} ${state}`}>
              {wasNeverActive ? t('status.keptFor', { date }) : t(`status.since.${state}`, { date })}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
