import { useTranslation } from 'react-i18next'
import type { Goal } from '../../domain/documents/goal'
import { useLocalized } from '../../i18n/useLanguage'
import { useProfile } from '../../shared/content/ContentContext'
import { useGuide } from '../../shared/content/useGuide'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import styles from './plan.module.css'

interface Props {
  readonly goal: Goal
  readonly onTake: (text: string) => void
}

/** What somebody could do for a goal about this cluster; one tap makes it an action, to be changed like any other. */
export function Ideas({ goal, onTake }: Props) {
  const { t } = useTranslation('guide')
  const say = useLocalized()
  const cluster = useClusterOf(goal.about)
  const loaded = useGuide()
  const all = loaded.state === 'here' ? (loaded.guide.tips ?? []) : []
  const taken = new Set(goal.actions.map(({ text }) => text))
  const tips = all.find(({ id }) => id === cluster)?.tips.filter((tip) => !taken.has(say(tip))) ?? []
  if (tips.length === 0) return null
  return (
    <Disclosure summary={t('ideas.title')}>
      <ul role="list" className={styles['items']}>
        {tips.map((tip) => (
          <li key={tip.nl}>
            <p>{say(tip)}</p>
            <Button look="quiet" onClick={() => onTake(say(tip))}>
              {t('ideas.take')}
              <span className="visually-hidden"> {say(tip)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** The cluster that a goal is about; undefined for a task or an outcome, which no source ties to one. */
function useClusterOf({ kind, id }: Goal['about']): string | undefined {
  const { clusters } = useProfile()
  if (kind === 'cluster') return id
  if (kind !== 'competency') return undefined
  return clusters.find(({ competencies }) => competencies.some((one) => one.id === id))?.id
}
