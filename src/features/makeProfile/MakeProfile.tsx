import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../domain/profile'
import { useTitle } from '../../navigation/useTitle'
import { useProfile } from '../../shared/content/ContentContext'
import { WhyRefused } from '../../shared/words/WhyRefused'
import { Button } from '../../ui/Button'
import { FileChooser } from '../../ui/FileChooser'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { TakesFocus } from '../../ui/TakesFocus'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { Keep } from './Keep'
import { KeptProfiles } from './KeptProfiles'
import { MakeFiles } from './MakeFiles'
import { makers } from './makers'
import { Outcome } from './Outcome'
import { useRefusalWords } from './useRefusalWords'
import { type FileStep, useProfileFile } from './useProfileFile'
import { useNotes } from './useNotes'
import styles from './makeProfile.module.css'

interface Props {
  /** The screens of the app with the profile that was read. */
  readonly preview: (profile: Profile) => ReactNode
}

/** Screen *Profiel maken*: from a form to a profile that a host serves. */
export function MakeProfile({ preview }: Props) {
  const { t } = useTranslation(['profileFile', 'common'])
  const title = useTitle()
  const { step, choose, cancel } = useProfileFile()
  useDroppedFile((file) => void choose(file))
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('intro')}</p>
      <Forms />
      <Section heading={t('open.title')}>
        {step.type === 'Reading' ? (
          <>
            <p role="status">{t('open.reading')}</p>
            <p>
              <Button onClick={cancel}>{t('common:cancel')}</Button>
            </p>
          </>
        ) : (
          <FileChooser
            label={t(step.type === 'Choose' ? 'open.choose' : 'open.other')}
            hint={t('open.hint')}
            onFiles={([file]) => void choose(file)}
          />
        )}
        <Chosen step={step} />
      </Section>
      {step.type === 'Read' && step.read.profile && step.read.draft && (
        <>
          <Section heading={t('preview.title')}>{preview(step.read.profile)}</Section>
          <Keep key={step.name} draft={step.read.draft} profile={step.read.profile} />
        </>
      )}
      <KeptProfiles />
    </Page>
  )
}

/** The form, empty or with the profile that the app shows now. */
function Forms() {
  const { t } = useTranslation('profileFile')
  const profile = useProfile()
  const notes = useNotes()
  const blank = { scale: { levels: profile.scale.levels.map(({ value }) => ({ value })) } }
  return (
    <Section heading={t('form.title')}>
      <p>{t('form.text')}</p>
      <MakeFiles
        ways={[
          { label: t('form.blank'), make: () => makers.xlsx(blank, notes, t('form.name')) },
          {
            label: t('form.current'),
            make: () => makers.xlsx(profile, notes, `${t('form.name')}-${profile.id}`),
          },
        ]}
      />
    </Section>
  )
}

function Chosen({ step }: { readonly step: FileStep }) {
  const { t } = useTranslation('profileFile')
  const words = useRefusalWords()
  if (step.type === 'Read') {
    return (
      <TakesFocus when={step}>
        <Outcome name={step.name} read={step.read} />
      </TakesFocus>
    )
  }
  if (step.type !== 'Refused') return null
  return (
    <Notice tone="danger" role="alert" title={t('open.refused')}>
      <p className={styles['name']}>{t('file', { name: step.name })}</p>
      <WhyRefused {...words(step.failure)} />
    </Notice>
  )
}
