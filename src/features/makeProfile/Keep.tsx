import { useTranslation } from 'react-i18next'
import { lostInMoodle } from '../../exchange/profile/moodle/lostInMoodle'
import type { ProfileDraft } from '../../exchange/profile/ProfileDraft'
import { Disclosure } from '../../ui/Disclosure'
import { Section } from '../../ui/Section'
import { Lost } from './Lost'
import { MakeFiles } from './MakeFiles'
import { makers } from './makers'
import { useNotes } from './useNotes'

/** A whole profile as files: for the website, or for other programs. */
export function Keep({ draft }: { readonly draft: ProfileDraft }) {
  const { t } = useTranslation('profileFile')
  const notes = useNotes()
  const { id: name = '' } = draft
  const { language } = notes
  return (
    <Section heading={t('keep.title')}>
      <p>{t('keep.jsonHint')}</p>
      <MakeFiles ways={[{ label: t('keep.json'), isMain: true, make: () => makers.json(draft, name) }]} />
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
