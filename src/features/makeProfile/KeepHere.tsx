import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../domain/profile'
import { plainContent } from '../../exchange/report/plainContent'
import type { ProfileDraft } from '../../exchange/profile/ProfileDraft'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useContent } from '../../shared/content/ContentContext'
import { keptProfilesIn } from '../../shared/content/keptProfiles'
import { useReadDocuments } from '../../shared/documents/useDocuments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { keptWordingsOf } from '../../shared/versions/keptWordings'
import { keepProfile } from '../../storage/keepProfile'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { TakesFocus } from '../../ui/TakesFocus'
import { keepingOf } from './keeping'
import { UseProfile } from './UseProfile'

interface Props {
  readonly draft: ProfileDraft
  readonly profile: Profile
}

type Outcome = Awaited<ReturnType<typeof keepProfile>>

/** Keeps the profile that was read on this device, to score with it where no site has it. */
export function KeepHere({ draft, profile }: Props) {
  const { t } = useTranslation('profileFile')
  const { catalogue } = useContent()
  const { documents } = useReadDocuments()
  const here = {
    ofTheSite: catalogue.profiles,
    kept: keptProfilesIn(documents),
    wordings: keptWordingsOf(documents, profile.id),
    assessments: useAssessments(),
  }
  const canChange = useCanChange()
  const [outcome, setOutcome] = useState<Outcome>()
  const content = plainContent(draft)
  const keeping = keepingOf(profile, content, here)
  if (!canChange) return null
  if (outcome === 'done')
    return (
      <TakesFocus>
        <Notice title={t('kept.done')} actions={<UseProfile profile={profile} isMain />}>
          <p>{t('kept.doneText')}</p>
        </Notice>
      </TakesFocus>
    )
  if (keeping.type === 'Kept') return <p>{t('kept.already')}</p>
  if (keeping.type === 'OfTheSite') return <p>{t('kept.ofTheSite', { id: profile.id })}</p>
  if (keeping.type === 'OtherWords') return <p>{t('kept.otherWords', { version: profile.version })}</p>
  const keep = async () => setOutcome(await keepProfile(profile.id, content, keeping.before))
  return (
    <>
      <p>{t('kept.hint')}</p>
      <p className="no-print">
        <Button look="primary" onClick={() => void keep()}>
          {t(keeping.before ? 'kept.replace' : 'kept.keep')}
        </Button>
      </p>
      {outcome && <WriteFailed title={t('kept.failed')} failure={outcome} />}
    </>
  )
}
