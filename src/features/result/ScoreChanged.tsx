import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { isOpen, isSealed, versionsOf } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useVersions } from '../../shared/versions/useVersions'
import { newAssessmentId } from '../../storage/records/assessmentRecord'
import { Button } from '../../ui/Button'

interface Props {
  readonly assessment: SealedAssessment
  readonly today: Profile
}

/** Offers to score what the profile of today asks otherwise, and nothing else: a new version of this result with the rest as it was. */
export function ScoreChanged({ assessment, today }: Props) {
  const { t } = useTranslation('versions')
  const { list } = useFormats()
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const versions = versionsOf(useAssessments(), assessment.original)
  const { readIn } = useVersions(today, [assessment.profile.version])
  const { translation } = readIn(assessment, today)
  const isNewest = versions.findLast(isSealed)?.id === assessment.id
  if (!translation || !canChange || !isNewest) return null
  const asked = [...translation.unmatched].flatMap(([id, why]) => (isKnown(why) ? [id] : []))
  const changed = [...asked, ...translation.reworded]
  if (changed.length === 0) return null
  const score = () => {
    const begun = versions.find(isOpen)
    if (begun) return navigate(paths.check(begun.id))
    navigate(paths.check(newAssessmentId()), { state: { corrects: assessment.id } })
  }
  return (
    <section className="no-print">
      <p>{t('score.text', { count: changed.length, list: list(changed), today: today.version })}</p>
      <p>
        <Button onClick={score}>{t('score.action', { count: changed.length })}</Button>
      </p>
    </section>
  )
}

function isKnown(why: string): boolean {
  return why !== 'unknown' && why !== 'other-scale'
}
