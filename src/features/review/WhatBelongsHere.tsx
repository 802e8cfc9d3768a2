import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  competenciesOf,
  isExplained,
  type CompetencyWording,
  type ProfileWording,
} from '../../domain/profile'
import { useContent } from '../../shared/content/ContentContext'
import { MissingPart } from '../../shared/loading/MissingPart'
import { Waiting } from '../../shared/loading/Waiting'
import { Disclosure } from '../../ui/Disclosure'
import { lazyPart } from '../../ui/lazyPart'

const WhatBelongs = lazyPart(async () => (await import('../../shared/content/WhatBelongs')).WhatBelongs, {
  loading: () => <Waiting />,
  missing: (again) => <MissingPart again={again} />,
})

interface Props {
  readonly competency: CompetencyWording
  /** As it came with the report, which carries no more than the words of the competencies. */
  readonly profile: ProfileWording
  readonly name: string
}

/** The plain words and examples that the other had while scoring; nothing where this app has another version of the profile. */
export function WhatBelongsHere({ competency: { id }, profile, name }: Props) {
  const { t } = useTranslation('review')
  const [open, setOpen] = useState(false)
  const own = useContent().profiles.find((one) => one.id === profile.id && one.version === profile.version)
  const competency = own && competenciesOf(own).find((one) => one.id === id)
  if (!competency || !isExplained(own, competency)) return null
  return (
    <Disclosure
      summary={
        <>
          {t('marks.what')}
          <span className="visually-hidden"> {name}</span>
        </>
      }
      open={open}
      onToggle={setOpen}
    >
      {open && <WhatBelongs profile={own} competency={competency} />}
    </Disclosure>
  )
}
