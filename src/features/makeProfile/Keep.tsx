import { useTranslation } from 'react-i18next'
import { lostInMoodle } from '../../exchange/profile/moodle/lostInMoodle'
import type { ProfileDraft } from '../../exchange/profile/ProfileDraft'
import type { Profile } from '../../domain/profile'
import { Disclosure } from '../../ui/Disclosure'
import { Section } from '../../ui/Section'
import { KeepHere } from './KeepHere'
import { Lost } from './Lost'
import { MakeFiles } from './MakeFiles'
import { makers } from './makers'
import { useNotes } from './useNotes'

interface Props {
  readonly draft: ProfileDraft
  readonly profile: Profile
}

/** A whole profile: kept here, or as files for the website and for other programs. */
export function Keep({ draft, profile }: Props) {
  const { t } = useTranslation('profileFile')
  const notes = useNotes()
  const { id: name = '' } = draft
  const { language } = notes
  return (
    <Section heading={t('keep.title')}>
      <KeepHere draft={draft} profile={profile} />
      <p>{t('keep.jsonHint')}</p>
      <MakeFiles ways={[{ label: t('keep.json'), make: () => makers.json(draft, name) }]} />
      <Disclosure summary={t('keep.others')}>
        <MakeFiles
          ways={[
            { label: t('keep.sheet'), make: () => makers.xlsx(draft, notes, name) },
            { label: t('keep.csv'), make: () => makers.csv(draft, language, name) },
            { label: t('keep.case'), make: () => makers.case(draft, name) },
            { label: t('keep.moodle'), make: () => makers.moodle(draft, language, name) },
          ]}
        />
        <Lost lost={lostInMoodle(draft)} title={t('lost.moodleTitle')} />
      </Disclosure>
    </Section>
  )
}
