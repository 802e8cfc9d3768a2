import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { MissingPart } from '../loading/MissingPart'

interface Shown {
  readonly axis: string
  readonly value: string
  /** The same in full. */
  readonly words?: string | undefined
  readonly valueBefore?: string | undefined
}

/**
 * A radar in words: its name, all of its values, and what to say when it cannot be loaded. The second value is of the time
 * before, or of somebody else when that is named.
 */
export function usePictureWords() {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  return (rows: readonly Shown[], other?: string) => ({
    title: t('picture.title', { names: formats.list(rows.map(({ axis }) => axis)) }),
    description: rows
      .map(({ axis: name, value, words, valueBefore: before }) => {
        const now = words ?? value
        if (before === undefined) return t('picture.item', { name, value: now })
        return other === undefined
          ? t('picture.itemWithBefore', { name, value: now, before })
          : t('picture.itemBeside', { name, value: now, other, before })
      })
      .join('; '),
    missing: (again: () => void) => <MissingPart again={again}>{t('picture.missing')}</MissingPart>,
  })
}
