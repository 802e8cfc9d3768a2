import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  competenciesOf,
  isExplained,
  type Competency,
  type CompetencyWording,
  type Profile,
  type ProfileWording,
} from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { lazyPart } from '../../ui/lazyPart'
import { useIsWide } from '../../ui/useIsWide'
import { useContent } from '../content/ContentContext'
import { MissingPart } from '../loading/MissingPart'
import { Waiting } from '../loading/Waiting'

const WhatBelongs = lazyPart(async () => (await import('../content/WhatBelongs')).WhatBelongs, {
  loading: () => <Waiting />,
  missing: (again) => <MissingPart again={again} />,
})

export interface Props {
  readonly competency: CompetencyWording
  /** As it was scored, or as it came with a report, which carries no more than the words of the competencies. */
  readonly profile: ProfileWording
  readonly name: string
}

/**
 * The plain words and examples that go with one of many scales: the words in sight where there is room, the rest folded.
 * Nothing where this app has another version of the profile.
 */
export function WhatBelongsHere({ competency: { id }, profile, name }: Props) {
  const own = useContent().profiles.find((one) => one.id === profile.id && one.version === profile.version)
  const competency = own && competenciesOf(own).find((one) => one.id === id)
  return competency ? <Belongs profile={own} competency={competency} name={name} /> : null
}

interface BelongsProps {
  readonly competency: Competency
  readonly profile: Profile
  readonly name: string
}

function Belongs({ competency, profile, name }: BelongsProps) {
  const { t } = useTranslation('profile')
  const localized = useLocalized()
  const isWide = useIsWide()
  const [open, setOpen] = useState(false)
  const { plain, ...others } = competency
  const isPlainSaid = isWide && plain !== undefined
  return (
    <>
      {isPlainSaid && <p>{localized(plain)}</p>}
      {isExplained(profile, isPlainSaid ? others : competency) && (
        <Disclosure
          summary={
            <>
              {t('what')}
              <span className="visually-hidden"> {name}</span>
            </>
          }
          open={open}
          onToggle={setOpen}
        >
          {open && <WhatBelongs {...{ profile, competency, isPlainSaid }} />}
        </Disclosure>
      )}
    </>
  )
}
