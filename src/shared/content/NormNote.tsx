import { useTranslation } from 'react-i18next'
import type { Scale } from '../../domain/profile'
import type { LocalizedText } from '../../domain/text'
import { useLocalized } from '../../i18n/useLanguage'

interface Props {
  readonly scale: Scale
  /** Whose the scale is, as the profile says it. */
  readonly origin: LocalizedText | undefined
}

/** For whom the norm is, so that whoever begins does not measure themselves by it, and whose it is. */
export function NormNote({ scale: { norm, levels }, origin }: Props) {
  const { t } = useTranslation('guide')
  const say = useLocalized()
  const label = levels.find(({ value }) => value === norm)?.label
  return (
    <p>
      {t('norm', { norm, label: label ? say(label) : '' })} {origin && say(origin)}
    </p>
  )
}
