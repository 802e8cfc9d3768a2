import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { countEvidence, type EvidenceCounts } from '../../domain/evidence'
import { competenciesOf, type Profile, type Task } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useProfile } from '../../shared/content/ContentContext'
import { newEvidence } from '../../shared/evidence/newEvidence'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Page } from '../../ui/Page'
import { useIsWide } from '../../ui/useIsWide'
import { GridByCluster } from './GridByCluster'
import { GridTable } from './GridTable'
import { useEvidence } from './useEvidence'
import type { Place } from './usePlaceLabel'

/** Where there is an example and where there is none yet: competencies by tasks. */
export function EvidenceGrid() {
  const { t } = useTranslation('evidence')
  const title = useTitle()
  const profile = useProfile()
  const canChange = useCanChange()
  const all = useEvidence()
  const counts = useMemo(() => countEvidence(all.map(({ body }) => body)), [all])
  const [, navigate] = useLocation()
  const begin = useCallback(
    ({ competency, task }: Place) =>
      navigate(...newEvidence({ competencies: competency ? [competency] : [], tasks: task ? [task] : [] })),
    [navigate],
  )
  // One of the two: both would be read out twice.
  const Grid = useIsWide() ? GridTable : GridByCluster
  return (
    <Page title={title(t('grid.title'))} heading={t('grid.title')}>
      <p>
        <Conclusion profile={profile} counts={counts} />
      </p>
      <p>
        {t('grid.intro')} {canChange && t('grid.introNew')}
      </p>
      <p className="no-print">
        <Link href={paths.evidence}>{t('note.all')}</Link>
      </p>
      <Grid {...{ profile, counts }} onBegin={canChange ? begin : undefined} />
    </Page>
  )
}

interface Props {
  readonly profile: Profile
  readonly counts: EvidenceCounts
}

function Conclusion({ profile, counts }: Props) {
  const { t } = useTranslation('evidence')
  const competencies = competenciesOf(profile)
  const tasks = profile.taskGroups.flatMap((group) => group.tasks)
  const count = competencies.filter(({ id }) => !counts.byCompetency.has(id)).length
  const missed = tasks.filter(({ id }) => !counts.byTask.has(id))
  return (
    <>
      {count === 0 && t('grid.allCompetencies')}
      {count === competencies.length && t('grid.noneAtAll')}
      {count > 0 &&
        count < competencies.length &&
        t('grid.competencies', { count, of: competencies.length })}{' '}
      {tasks.length > 0 && <MissedTasks missed={missed} of={tasks.length} />}
    </>
  )
}

interface MissedProps {
  readonly missed: readonly Task[]
  readonly of: number
}

function MissedTasks({ missed, of }: MissedProps) {
  const { t } = useTranslation('evidence')
  const { list } = useFormats()
  const count = missed.length
  if (count === 0) return t('grid.allTasks')
  if (count === of) return t('grid.noTasks')
  return t('grid.tasks', { count, list: list(missed.map(({ id }) => id)) })
}
