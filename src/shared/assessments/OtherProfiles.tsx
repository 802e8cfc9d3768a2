import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../domain/assessment'
import { useLocalized } from '../../i18n/useLanguage'
import { grouped } from '../../lib/grouped'
import { setPreferences } from '../../storage/preferences'
import { Button } from '../../ui/Button'
import { useContent } from '../content/ContentContext'
import { momentRows } from './momentRows'
import { useAssessments } from './useAssessments'

/** Says of which other profiles there are assessments on this device: the screens are about one profile, and show none of them. */
export function OtherProfiles() {
  const { profile } = useContent()
  const others = useAssessments().filter((one) => one.profile.id !== profile.id)
  return (
    // Its words come where they are needed, which is rare: the rest of the screen does not wait for them.
    <Suspense>
      {[...grouped(others, (one) => one.profile.id)].map(([id, assessments]) => (
        <OtherProfile key={id} id={id} assessments={assessments} />
      ))}
    </Suspense>
  )
}

interface Props {
  readonly id: string
  readonly assessments: readonly Assessment[]
}

function OtherProfile({ id, assessments }: Props) {
  const { t } = useTranslation('assessments')
  const say = useLocalized()
  const known = useContent().profiles.find((one) => one.id === id)
  const count = momentRows(assessments).length
  if (!known) return <p>{t('otherProfile.unknown', { count, profile: id })}</p>
  const name = say(known.title)
  return (
    <>
      <p>{t('otherProfile.known', { count, profile: name })}</p>
      <p className="no-print">
        <Button onClick={() => setPreferences({ profile: id })}>
          {t('otherProfile.show', { profile: name })}
        </Button>
      </p>
    </>
  )
}
