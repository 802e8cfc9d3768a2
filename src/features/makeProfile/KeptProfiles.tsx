import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../i18n/useLanguage'
import { useContent } from '../../shared/content/ContentContext'
import { keptProfilesIn, type KeptProfile } from '../../shared/content/keptProfiles'
import { useReadDocuments } from '../../shared/documents/useDocuments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import { NamedArticle } from '../../ui/NamedArticle'
import { Section } from '../../ui/Section'
import { MakeFiles } from './MakeFiles'
import styles from './makeProfile.module.css'
import { makers } from './makers'
import { UseProfile } from './UseProfile'
import { useKeptRemoval } from './useKeptRemoval'

/** The profiles of one's own on this device: to use one, to take it along as a file, and to remove it. */
export function KeptProfiles() {
  const { t } = useTranslation('profileFile')
  const kept = keptProfilesIn(useReadDocuments().documents)
  const { remove, notice } = useKeptRemoval()
  if (kept.length === 0 && !notice) return null
  return (
    <Section heading={t('kept.title')}>
      {notice}
      {kept.map((one) => (
        <Kept key={one.record} kept={one} onRemove={() => void remove(one)} />
      ))}
    </Section>
  )
}

interface Props {
  readonly kept: KeptProfile
  readonly onRemove: () => void
}

function Kept({ kept, onRemove }: Props) {
  const { t } = useTranslation('profileFile')
  const say = useLocalized()
  const canChange = useCanChange()
  const { content, profile } = kept
  const id = String(content['id'])
  return (
    <NamedArticle as="h3" heading={profile ? say(profile.title) : id} className={styles['outcome']}>
      {profile && <p>{t('kept.about', { version: profile.version, publisher: profile.publisher })}</p>}
      <State kept={kept} />
      <MakeFiles ways={[{ label: t('kept.file'), make: () => makers.json(content, id) }]} />
      {canChange && (
        <p className="no-print">
          <Button onClick={onRemove}>{t('kept.remove')}</Button>
        </p>
      )}
    </NamedArticle>
  )
}

/** Whether the screens are about it, or why they cannot be. */
function State({ kept: { profile } }: Pick<Props, 'kept'>) {
  const { t } = useTranslation('profileFile')
  const { profile: shown, profiles } = useContent()
  if (!profile) return <p>{t('kept.unusable')}</p>
  if (!profiles.includes(profile)) return <p>{t('kept.other')}</p>
  if (profile === shown) return <p>{t('kept.inUse')}</p>
  return (
    <p className="no-print">
      <UseProfile profile={profile} />
    </p>
  )
}
