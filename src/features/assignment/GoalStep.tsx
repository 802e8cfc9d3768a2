import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../content/ContentContext'
import { mostActiveGoals, startGoal, stateOf } from '../../domain/goal'
import { competenciesOf, type Competency } from '../../domain/profile'
import { isLevel, levels } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { calendarDateOf } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { goalWriter } from '../../storage/goalWriter'
import { Button } from '../../ui/Button'
import { DraftStatus } from '../../ui/DraftStatus'
import { Field } from '../../ui/Field'
import styles from './assignment.module.css'
import { useAssignment } from './useAssignment'

/** A first goal about something that was chosen to learn. */
export function GoalStep() {
  const { t } = useTranslation('assignment')
  const localized = useLocalized()
  const profile = useProfile()
  const { body, scored, goals } = useAssignment()
  const active = goals.filter((one) => stateOf(one.body) === 'active')
  const chosen = competenciesOf(profile).filter(({ id }) =>
    body.grow.some(({ competency }) => competency === id),
  )
  const free = chosen.filter(({ id }) => !active.some((one) => one.body.about.id === id))

  function begin({ id, text }: Competency) {
    const score = scored?.answers.get(id)?.score
    const from = isLevel(score) ? score : undefined
    const goal = startGoal({
      profile: profile.id,
      about: { kind: 'competency', id },
      aim: localized(text),
      from,
      to: from && levels.find((level) => level > from),
      on: calendarDateOf(new Date()),
      active: true,
    })
    goalWriter.record(crypto.randomUUID(), () => goal, 'chosen')
  }

  return (
    <>
      <p>{t('goal.intro')}</p>
      {active.map(({ id, body: goal }) => (
        <div key={id} className={styles['choice']}>
          <Field label={t('goal.label')} hint={t('goal.hint')}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                value={goal.aim}
                onChange={(event) => {
                  const aim = event.target.value
                  goalWriter.record(id, (before = goal) => ({ ...before, aim }), 'typed')
                }}
              />
            )}
          </Field>
          <Link href={paths.goal(id)}>{t('goal.more')}</Link>
        </div>
      ))}
      {active.length > 0 && <DraftStatus writer={goalWriter} />}
      {active.length < mostActiveGoals && (
        <ul role="list" className={styles['list']}>
          {free.map((competency) => (
            <li key={competency.id}>
              <Button onClick={() => begin(competency)}>
                {t('goal.begin', { competency: `${competency.id} ${localized(competency.text)}` })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length === 0 && (
        <p>
          {t('goal.none')} <Link href={paths.newGoal}>{t('goal.elsewhere')}</Link>
        </p>
      )}
    </>
  )
}
