import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { levelsGiven } from '../../domain/review'
import { useFormats } from '../../i18n/useFormats'
import { LinkButton } from '../../ui/Button'
import { joined } from '../../ui/joined'
import { askedOf, type Received } from './received'
import { stepsOf, theirTopics, type StepName } from './steps'
import styles from './Steps.module.css'
import { addedTopics } from './topics'

interface Props {
  readonly received: Received
  readonly here: StepName
}

/** On every screen of what was received: the steps, how far somebody is with each, and where they are. */
export function Steps({ received, here }: Props) {
  const { t } = useTranslation(['review', 'looking'])
  const stateOf = useStates(received)
  return (
    <nav aria-label={t('looking:steps.name')} className="no-print">
      <ol role="list" className={styles['steps']}>
        {stepsOf(received).map(({ name, to, state }) => (
          <li key={name} className={joined(state === 'done' && styles['done'])}>
            <Link href={to} aria-current={name === here ? 'step' : undefined}>
              {t(`looking:steps.${name}`)}
              <small>
                {state === 'done' && <span aria-hidden="true">✓ </span>}
                {stateOf(name) ??
                  (state === 'done' && <span className="visually-hidden">{t('looking:steps.done')}</span>)}
              </small>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** How far somebody is with a step, in a word or two. */
function useStates({ subject, record, draft: { review } }: Received) {
  const { t } = useTranslation(['review', 'looking'])
  const { shortDate } = useFormats()
  const count = levelsGiven(review)
  // What the other wants to talk about was chosen by nobody here.
  const talkWords = (added: number) => {
    if (added > 0) return t('looking:steps.chosen', { count: added })
    const agreed = review.agreements.length
    return agreed > 0 ? t('looking:steps.agreed', { count: agreed }) : undefined
  }
  return (name: StepName): string | undefined => {
    if (name === 'marks')
      return count > 0 ? t('looking:steps.given', { count, of: askedOf(subject) }) : undefined
    if (name === 'talk') return talkWords(addedTopics(review, theirTopics(subject)).length)
    return name === 'reply' && record.repliedOn ? shortDate(record.repliedOn) : undefined
  }
}

/** The way to the first step that was not begun, if any. */
export function NextStep({ received }: Pick<Props, 'received'>) {
  const { t } = useTranslation(['review', 'looking'])
  const next = stepsOf(received).find(({ state }) => state === 'open')
  if (!next || next.name === 'read') return null
  return (
    <LinkButton look="primary" to={next.to}>
      {t(`looking:steps.go.${next.name}`)}
    </LinkButton>
  )
}
