import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { reviewPaths } from '../../navigation/reviewPaths'
import { useReceived } from '../../shared/assessments/useAssessments'
import { ReceivedFileButton } from '../../shared/reports/ReceivedFileButton'
import styles from './home.module.css'
import type { OnDesk } from './useDesk'
import { answerOf, wayToAnswer } from './answerOf'
import { useNames } from './useNames'

/** More are a list to read, which has a screen of its own. */
const shown = 5

/** What others sent and nobody replied to yet, and the way in for what comes next. */
export function FromOthers({ desk }: { readonly desk: OnDesk }) {
  const { t } = useTranslation('desk')
  const received = useReceived()
  const items = useItems(desk)
  return (
    <section className={styles['card']}>
      <h2>{t('others.heading')}</h2>
      {items.length === 0 && desk.unanswered.length === 0 && (
        <p>{t(received > 0 ? 'others.done' : 'others.none')}</p>
      )}
      {items.length > 0 && (
        <ul role="list" className={styles['waiting']}>
          {items.slice(0, shown).map(({ key, to, label }) => (
            <li key={key}>
              <Link href={to}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <ReceivedFileButton />
      </div>
      {received > 0 && (
        <p className={styles['links']}>
          <Link href={paths.reports}>{t('others.all', { count: received })}</Link>
        </p>
      )}
    </section>
  )
}

/** Each with its way; the one that is the next step stands there already. */
function useItems({ step, reactions, unanswered }: OnDesk) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  const names = useNames()
  const waiting = step === 'LookAtReaction' ? reactions.slice(1) : reactions
  const toAnswer = step === 'AnswerReport' ? unanswered.slice(1) : unanswered
  return [
    ...waiting.map(({ stored: { id, review }, about }) => ({
      key: id,
      to: reviewPaths.reaction(about.id, review.id),
      label: t('others.reaction', { name: names(review.reviewer), date: date(review.madeOn) }),
    })),
    ...toAnswer.map((one) => ({
      key: one.report.id,
      to: wayToAnswer(one),
      label: t(`others.${answerOf(one)}`, { name: names(one.report), date: date(one.report.date) }),
    })),
  ]
}
