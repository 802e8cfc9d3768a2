import { startGoal, type Goal } from '../../domain/documents/goal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { maxActiveGoals, nextLevel, stateOf } from '../../domain/goal'
import type { Answer } from '../../domain/assessment'
import { competenciesOf, type CompetencyId, type Profile } from '../../domain/profile'
import { isLevel } from '../../domain/score'
import type { LocalizedText } from '../../domain/text'
import { useLocalized } from '../../i18n/useLanguage'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { goalWriter } from '../../storage/goalWriter'
import type { Written } from '../../shared/documents/useWritten'
import { typed, type TextEdit } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { Button } from '../../ui/Button'
import { WrittenAnew } from '../../shared/saving/WrittenAnew'
import styles from './assignment.module.css'
import { useAboutNow } from '../../shared/goals/useAboutNow'
import { useCompetencyIds } from '../../shared/versions/useCompetencyIds'
import { useAssignment } from './useAssignment'

/** A first goal about something that was chosen to learn. */
export function GoalStep() {
  const { t } = useTranslation('assignment')
  const localized = useLocalized()
  const profile = useProfile()
  const { body, words, scored, goals } = useAssignment()
  const aboutNow = useAboutNow()
  const [begun, setBegun] = useState<string>()
  const { idIn } = useCompetencyIds(
    profile,
    body.grow.map(({ competency }) => competency),
  )
  const active = goals.filter((one) => stateOf(one.body) === 'active')
  // A goal looks ahead: it is about what the profile of today has.
  const chosen = competenciesOf(profile).flatMap((competency) => {
    const before = competenciesOf(words).find(({ id }) => idIn(id) === competency.id)
    const isChosen = body.grow.some((one) => one.competency === before?.id)
    return before && isChosen ? [{ ...competency, before: before.id }] : []
  })
  const free = chosen.filter(({ id }) => !active.some((one) => aboutNow(one.body.about).id === id))
  return (
    <>
      <p>{t('goal.intro')}</p>
      <SavedStatus writer={goalWriter} id={active.map(({ id }) => id)} />
      {active.map((goal) => (
        <FirstGoal key={goal.id} goal={goal} takesFocus={goal.id === begun} />
      ))}
      {active.length < maxActiveGoals && (
        <ul role="list" className={styles['list']}>
          {free.map(({ id, text, before }) => (
            <li key={id}>
              <Button
                onClick={() => setBegun(beginGoal(profile, id, localized(text), scored?.answers.get(before)))}
              >
                {t('goal.begin', { competency: `${id} ${localized(text)}` })}
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

interface FirstGoalProps {
  readonly goal: Written<Goal>
  /** It was begun just now: the button that was pressed is gone. */
  readonly takesFocus: boolean
}

function FirstGoal({ goal: { id, body: goal }, takesFocus }: FirstGoalProps) {
  const { t } = useTranslation('assignment')
  const localized = useLocalized()
  const subject = subjectOf(goal, useProfile())
  const say = (edit: TextEdit) =>
    goalWriter.record(id, (before = goal) => ({ ...before, aim: typed(edit, before.aim) }), 'typed')
  return (
    <div className={styles['choice']}>
      <WrittenAnew writer={goalWriter} id={id} />
      {subject && (
        <p className="muted">
          {goal.about.id} {localized(subject)}
        </p>
      )}
      <AutosaveText
        name="goal.aim"
        label={t('goal.label')}
        hint={t('goal.hint')}
        value={goal.aim}
        clients="all"
        native={{ rows: 3 }}
        takesFocus={takesFocus}
        onType={say}
      />
      <Link href={paths.goal(id)}>{t('goal.more')}</Link>
    </div>
  )
}

/** What the profile calls it; of an outcome, which stands in the programme, only the aim is shown. */
function subjectOf({ about: { kind, id } }: Goal, profile: Profile): LocalizedText | undefined {
  const has = (one: { readonly id: string }) => one.id === id
  if (kind === 'competency') return competenciesOf(profile).find(has)?.text
  if (kind === 'cluster') return profile.clusters.find(has)?.title
  if (kind === 'task') return profile.taskGroups.flatMap(({ tasks }) => tasks).find(has)?.title
  return undefined
}

function beginGoal(profile: Profile, id: CompetencyId, aim: string, answer: Answer | undefined): string {
  const score = answer?.score
  const from = isLevel(score) ? score : undefined
  const goal = startGoal({
    profile: profile.id,
    about: { kind: 'competency', id },
    aim,
    from,
    to: from === undefined ? undefined : nextLevel(from, profile.scale),
    on: todayNow(),
    active: true,
  })
  return goalWriter.add(goal)
}
