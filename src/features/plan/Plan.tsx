import { useTranslation } from 'react-i18next'
import { dueItems } from '../../domain/dueItems'
import { isForLater, stateOf } from '../../domain/goal'
import type { Programme } from '../../domain/programme'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useIsExample } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { datedItems } from './datedItems'
import { DueList } from './DueList'
import { ExportDates } from './ExportDates'
import { FullNotice } from './FullNotice'
import { GoalCard } from './GoalCard'
import styles from './plan.module.css'
import { PlanPdf } from './PlanPdf'
import { SuggestionList } from './SuggestionList'
import { useAboutWords } from './useAboutWords'
import { type KeptGoal, useGoals } from '../../shared/goals/useGoals'
import { useProgrammeList } from './useProgrammeList'
import { useSuggestions } from './useSuggestions'

/** Screen *Plan*: what somebody is learning, what is due, and what could come next. */
export function Plan() {
  // All words of the screen at once: what is drawn already would vanish while others are fetched.
  const { t } = useTranslation(['plan', 'calendar', 'report', 'growth', 'handOn'])
  const title = useTitle()
  const canChange = useCanChange()
  const programmes = useProgrammeList()
  const about = useAboutWords(programmes)
  const goals = useGoals()
  const due = dueItems(goals)
  const dated = datedItems(due, about, {
    goal: (goal) => t('export.goal', { goal }),
    noText: t('due.noText'),
  })
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('intro')}</p>
      {goals.length === 0 && <Empty />}
      {canChange && (
        <p>
          <LinkButton look="primary" to={paths.newGoal}>
            {t('add')}
          </LinkButton>
        </p>
      )}
      {goals.length > 0 && (
        <>
          <FullNotice goals={goals} />
          <Active goals={goals} about={about} />
          <AsPdf goals={goals} programmes={programmes} />
          <Section heading={t('sections.due')}>
            <DueList items={due} about={about} />
            {dated.length > 0 && (
              <ExportDates
                key={JSON.stringify(dated)}
                items={dated}
                texts={due.flatMap(({ goal: { body }, action }) => [body.aim, action?.text ?? ''])}
              />
            )}
          </Section>
        </>
      )}
      {canChange && <Suggestions programmes={programmes} />}
      <Others goals={goals} about={about} />
    </Page>
  )
}

function Empty() {
  const { t } = useTranslation('plan')
  const isExample = useIsExample()
  if (isExample) return <p>{t('empty.example')}</p>
  return (
    <>
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
    </>
  )
}

/** What could come next: nothing for paper. */
function Suggestions({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { t } = useTranslation('plan')
  const suggestions = useSuggestions(programmes)
  return (
    <div className="no-print">
      <Section heading={t('sections.suggestions')}>
        <SuggestionList suggestions={suggestions} />
      </Section>
    </div>
  )
}

interface ListProps {
  readonly goals: readonly KeptGoal[]
  readonly about: ReturnType<typeof useAboutWords>
}

function Active({ goals, about }: ListProps) {
  const { t } = useTranslation('plan')
  const active = goals.filter(({ body }) => stateOf(body) === 'active')
  return (
    <Section heading={t('sections.active')}>
      {active.length === 0 && <p>{t('sections.activeNone')}</p>}
      <Cards goals={active} about={about} />
    </Section>
  )
}

/** Nothing of the example goes anywhere, and only what is worked on is a plan. */
function AsPdf({
  goals,
  programmes,
}: {
  readonly goals: readonly KeptGoal[]
  readonly programmes: readonly Programme[]
}) {
  const isExample = useIsExample()
  const active = goals.filter(({ body }) => stateOf(body) === 'active')
  if (isExample || active.length === 0) return null
  return <PlanPdf key={JSON.stringify(active)} goals={active} programmes={programmes} />
}

/** What is not active: kept for later, reached, stopped; each only when there is any. */
function Others({ goals, about }: ListProps) {
  const { t } = useTranslation('plan')
  const later = goals.filter(({ body }) => isForLater(body))
  const reached = goals.filter(({ body }) => stateOf(body) === 'reached')
  const stopped = goals.filter(({ body }) => stateOf(body) === 'stopped' && !isForLater(body))
  const lists = [
    [t('sections.later'), later],
    [t('sections.reached'), reached],
    [t('sections.stopped'), stopped],
  ] as const
  return lists.map(
    ([heading, some]) =>
      some.length > 0 && (
        <Section key={heading} heading={heading}>
          <Cards goals={some} about={about} />
        </Section>
      ),
  )
}

function Cards({ goals, about }: ListProps) {
  return (
    <div className={styles['cards']}>
      {goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} about={about} />
      ))}
    </div>
  )
}
