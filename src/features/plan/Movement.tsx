import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { goalMovement, movedOf, type GoalValue } from '../../domain/goalMovement'
import { useFormats } from '../../i18n/useFormats'
import { useVersionSentences } from '../../i18n/useVersionSentences'
import { useAboutNow } from '../../shared/goals/useAboutNow'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { paths } from '../../navigation/paths'
import { Section } from '../../ui/Section'
import type { Goal } from '../../domain/documents/goal'
import { useOwnAssessments } from './useOwnAssessments'

/** How the score moved since the goal began. A task or an outcome has none. */
export function Movement({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  const profile = useProfile()
  const words = useScoreWords(profile.scale)
  const assessments = useOwnAssessments()
  const about = useAboutNow()(goal.about)
  const versionsIn = useVersionSentences()
  if (goal.about.kind !== 'competency' && goal.about.kind !== 'cluster') return null
  const movement = goalMovement(profile, { ...goal, about }, assessments)
  const { start, since } = movement
  const moved = movedOf(movement)
  const said = (value: GoalValue) =>
    value.type === 'Level' ? words(value.level) : t('movement.mean', { mean: formats.mean(value.mean) })
  return (
    <Section heading={t('movement.title')}>
      {moved && (
        <p>
          {moved === 'same' && goal.about.kind === 'cluster'
            ? t('movement.sameCluster')
            : t(`movement.${moved}`)}
        </p>
      )}
      <ul>
        <li>
          {start
            ? t('movement.start', { date: formats.date(start.date), value: said(start.value) })
            : t('movement.noStart')}
        </li>
        {since.map(({ assessment, date, value }) => (
          <li key={assessment}>
            <Link href={paths.result(assessment)}>
              {t('movement.point', { date: formats.date(date), value: said(value) })}
            </Link>
          </li>
        ))}
      </ul>
      {since.length === 0 && <p>{t('movement.none')}</p>}
      {about.kind === 'cluster' &&
        versionsIn(assessments).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </Section>
  )
}
