import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Competency, Profile } from '../../domain/profile'
import { MissingPart } from '../../shared/loading/MissingPart'
import { Waiting } from '../../shared/loading/Waiting'
import { Disclosure } from '../../ui/Disclosure'
import { lazyPart } from '../../ui/lazyPart'

// Scoring itself does not wait for what is read beside it.
const WhatBelongs = lazyPart(async () => (await import('../../shared/content/WhatBelongs')).WhatBelongs, {
  loading: () => <Waiting />,
  missing: (again) => <MissingPart again={again} />,
})

interface Props {
  readonly profile: Profile
  readonly competency: Competency
}

/** Folded above the answers: a phone has no room for it and them. */
export function FoldedWhatBelongs(props: Props) {
  const { t } = useTranslation('assess')
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={t('question.what')} open={open} onToggle={setOpen}>
      {open && <WhatBelongs {...props} />}
    </Disclosure>
  )
}

/** Open beside the answers, where there is room. */
export function WhatBelongsBeside(props: Props) {
  const { t } = useTranslation('assess')
  return (
    <>
      <h2>{t('question.what')}</h2>
      <WhatBelongs {...props} />
    </>
  )
}
