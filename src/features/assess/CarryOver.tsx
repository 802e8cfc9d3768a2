import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import { carryOver, type CarriedOver } from '../../domain/continuation'
import type { Profile } from '../../domain/profile'
import { isUntouched } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { useTitle } from '../../navigation/useTitle'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useVersions } from '../../shared/versions/useVersions'
import { answers } from '../../storage/answers'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Waiting } from '../../shared/loading/Waiting'

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
  readonly children: (assessment: OpenAssessment, profile: Profile) => ReactNode
}

/**
 * An assessment that was begun with another version of the profile goes on with the one of today; what that changes is said
 * first. Nothing of a correction is stored before something is changed in it, and its finished version says what changed.
 */
export function CarryOver({ assessment, profile, children }: Props) {
  const { version } = assessment.profile
  const canChange = useCanChange()
  const { walkTo, wordingOf } = useVersions(profile, [version])
  const over = (before: OpenAssessment) =>
    carryOver(before, walkTo(version, profile), wordingOf(version), profile)
  const carried = over(assessment)
  if (isUntouched(assessment) || !canChange) return children(carried.assessment, profile)
  const goOn = () =>
    answers.record(
      assessment.id,
      (before) => (before && before.profile.version === version ? over(before).assessment : before),
      'chosen',
    )
  return changesNothing(carried) ? (
    <AtOnce key={assessment.id} goOn={goOn} />
  ) : (
    <WhatChanged carried={carried} before={version} today={profile.version} goOn={goOn} />
  )
}

function changesNothing({ asked, reworded, left, isUnknown }: CarriedOver): boolean {
  return asked.length + reworded.length + left.length === 0 && !isUnknown
}

function AtOnce({ goOn }: { readonly goOn: () => void }) {
  // Asked again at each drawing; what was done once is not done again.
  useEffect(goOn)
  return <Waiting />
}

interface ChangedProps {
  readonly carried: CarriedOver
  readonly before: string
  readonly today: string
  readonly goOn: () => void
}

/** What is asked otherwise than when it was begun, before somebody goes on. */
function WhatChanged({ carried, before, today, goOn }: ChangedProps) {
  const { t } = useTranslation('versions')
  const title = useTitle()
  const { list } = useFormats()
  const counted = (ids: readonly string[]) => ({ count: ids.length, list: list(ids) })
  const { asked, reworded, left, isUnknown } = carried
  return (
    <Page title={title(t('open.title'))} heading={t('open.title')}>
      <p>{t('open.text', { before, today })}</p>
      {isUnknown && <p>{t('open.unknown')}</p>}
      {asked.length > 0 && <p>{t('open.asked', counted(asked))}</p>}
      {reworded.length > 0 && <p>{t('open.reworded', counted(reworded))}</p>}
      {left.length > 0 && <p>{t('open.left', counted(left))}</p>}
      <p>
        <Button look="primary" onClick={goOn}>
          {t('open.goOn')}
        </Button>
      </p>
    </Page>
  )
}
