import { useTranslation } from 'react-i18next'
import type { Profile } from '../../domain/profile'
import { HowToScore } from '../../shared/content/HowToScore'
import { NormNote } from '../../shared/content/NormNote'
import { Disclosure } from '../../ui/Disclosure'
import { Section } from '../../ui/Section'

interface Props {
  readonly profile: Profile
  /** Whoever scored before need not read it again. */
  readonly isFirst: boolean
}

/** How to score and what the norm means, once before the first question. It asks for no tap of its own. */
export function BeforeQuestions({ profile: { scale, scaleOrigin }, isFirst }: Props) {
  const { t } = useTranslation('guide')
  const words = (
    <>
      <HowToScore />
      <NormNote scale={scale} origin={scaleOrigin} />
    </>
  )
  if (isFirst) return <Section heading={t('scoring.title')}>{words}</Section>
  return <Disclosure summary={t('scoring.title')}>{words}</Disclosure>
}
