import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { questionsOf } from '../../domain/questions'
import { currentAssessments, isOpen } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { useResume } from '../../shared/assessments/useResume'
import { createAssessment } from '../../storage/assessments'
import { assignmentWriter } from '../../storage/assignmentWriter'
import { useAssessments } from '../../shared/assessments/useAssessments'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button, LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { useAssignment } from './useAssignment'

/** Begins the assessment of the assignment, goes on with it, or takes one that is there already. */
export function Scoring() {
  const { t } = useTranslation('assignment')
  const profile = useProfile()
  const [, navigate] = useLocation()
  const resume = useResume()
  const [failure, setFailure] = useState<WriteFailure>()
  const { body, change } = useAssignment()
  const own = useAssessments().filter((one) => one.profile.id === profile.id)
  const open = own.filter(isOpen).find(({ id }) => id === body.assessment)

  async function begin() {
    const created = await createAssessment(profile, {
      date: todayNow(),
      moment: { kind: 'begin' },
      clusters: profile.clusters.map(({ id }) => id),
    })
    if ('type' in created) return setFailure(created)
    change(() => ({ assessment: created.id }))
    await assignmentWriter.flush()
    const [first] = questionsOf(profile, created)
    if (first) navigate(paths.question(created.id, first.competency.id))
  }

  if (open) {
    return (
      <p>
        <LinkButton look="primary" to={resume(open).to}>
          {t('scoring.resume')}
        </LinkButton>
      </p>
    )
  }
  return (
    <>
      <EarlierOnes />
      <p>
        <Button look={body.assessment === undefined ? 'primary' : 'secondary'} onClick={() => void begin()}>
          {t('scoring.begin')}
        </Button>
      </p>
      {failure && <NotBegun failure={failure} />}
    </>
  )
}

/** Whoever scored already need not do it again. */
function EarlierOnes() {
  const { t } = useTranslation(['assignment', 'common'])
  const profile = useProfile()
  const momentLabel = useMomentLabel()
  const formats = useFormats()
  const { body, change } = useAssignment()
  const own = useAssessments().filter((one) => one.profile.id === profile.id)
  const usable = [...currentAssessments(own), ...own.filter(isOpen)]
  const chosen = own.find(({ id }) => id === body.assessment)
  if (usable.length === 0) return null
  return (
    <RadioGroup
      field="assignment.assessment"
      legend={t('scoring.which')}
      options={usable.map((one) => ({
        value: one.id,
        label: t('common:momentOn', { moment: momentLabel(one.moment), date: formats.date(one.date) }),
      }))}
      chosen={usable.find(({ original }) => original === chosen?.original)?.id}
      onChoose={(id) => change(() => ({ assessment: id }))}
    />
  )
}

function NotBegun({ failure }: { readonly failure: WriteFailure }) {
  const { t } = useTranslation('assignment')
  const words = useWriteFailureWords()
  return (
    <Notice tone="danger" role="alert" title={t('scoring.failed')}>
      <p>{words(failure)}</p>
    </Notice>
  )
}
