import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { MissingPart } from '../loading/MissingPart'

interface Shown {
  readonly axis: string
  readonly value: string
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
      .map(({ axis, value, valueBefore }) =>
        valueBefore === undefined
          ? t('picture.item', { name: axis, value })
          : other === undefined
            ? t('picture.itemWithBefore', { name: axis, value, before: valueBefore })
            : t('picture.itemBeside', { name: axis, value, other, before: valueBefore }),
      )
      .join('; '),
    missing: (again: () => void) => <MissingPart again={again}>{t('picture.missing')}</MissingPart>,
  })
}
