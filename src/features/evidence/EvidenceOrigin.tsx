import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useContent } from '../../shared/content/ContentContext'
import type { Assessment } from '../../domain/assessment'
import { originPrefix } from '../../domain/evidenceOrigin'
import type { Profile } from '../../domain/profile'
import { paths } from '../../navigation/paths'
import { useAssessments } from '../../shared/assessments/useAssessments'

/** The way back to the note that an example grew out of; nothing for one that was written on its own. */
export function EvidenceOrigin({ id }: { readonly id: string }) {
  const { t } = useTranslation('evidence')
  const { profiles } = useContent()
  const assessments = useAssessments()
  const [origin] = profiles.flatMap((profile) => originsOf(id, profile, assessments))
  if (!origin) return null
  const { cluster, competency, open } = origin
  return (
    <p className="no-print">
      {open ? (
        <Link href={paths.question(open.id, competency)}>{t('note.toQuestion', { competency })}</Link>
      ) : (
        <Link href={paths.cluster(cluster)}>{t('note.toCluster', { competency })}</Link>
      )}
    </p>
  )
}

function originsOf(id: string, profile: Profile, assessments: readonly Assessment[]) {
  return profile.clusters.flatMap((cluster) =>
    cluster.competencies.flatMap((competency) => {
      const from = assessments.filter(
        (one) => one.profile.id === profile.id && id.startsWith(originPrefix(one.original, competency.id)),
      )
      if (from.length === 0) return []
      return [{ cluster: cluster.id, competency: competency.id, open: from.find(isOpen) }]
    }),
  )
}

function isOpen({ status }: Assessment): boolean {
  return status === 'open'
}
