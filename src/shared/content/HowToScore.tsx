import { useTranslation } from 'react-i18next'
import { TextParts } from '../../ui/TextParts'

/** How to score honestly, in four lines: of which time, what to choose, by what, and what to do in doubt. */
export function HowToScore() {
  const { t } = useTranslation('guide')
  return (
    <ul>
      <TextParts as="li" text={t('scoring.lines')} />
    </ul>
  )
}
