import { useTranslation } from 'react-i18next'
import { noticeableChange } from '../../domain/growth'
import type { Scale } from '../../domain/profile'
import { endsOf } from '../../domain/score'
import { useFormats } from '../../i18n/useFormats'
import { Disclosure } from '../../ui/Disclosure'
import { useNormWords } from '../words/useNormWords'

interface Props {
  readonly scale: Scale
  /** Whether an earlier moment stands beside the last one. */
  readonly compares: boolean
}

/** How rows, radar, dots and the norm are read: the same wherever growth is shown. */
export function HowToRead({ scale, compares }: Props) {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  const norm = useNormWords(scale)
  const words = [
    t(compares ? 'howToRead.rowsOfTwo' : 'howToRead.rows', { ...endsOf(scale) }),
    t('howToRead.radar'),
    t('howToRead.norm', { norm }),
    compares && t('howToRead.same', { min: formats.mean(noticeableChange) }),
  ].filter((sentence) => sentence !== false)
  return (
    <Disclosure summary={t('howToRead.summary')}>
      <ul>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
