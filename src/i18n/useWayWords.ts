import { useTranslation } from 'react-i18next'
import { noticeableChange } from '../domain/growth'
import { useFormats } from './useFormats'

interface MeanOn {
  readonly mean: number
  /** As it is written. */
  readonly date: string
}

interface Way {
  /** From the first mean to the last; nothing where there are no two. */
  readonly change?: number
  /** "2,7 → 4,0 (+1,3)" */
  readonly value: string
  /** The same as it is said aloud, and on paper, whose letters have no arrow. */
  readonly spoken: string
  readonly written: string
}

/** How means went, from the first to the last: the same on a screen and on paper. */
export function useWayWords(): (means: readonly MeanOn[]) => Way {
  const { t } = useTranslation('growth')
  const formats = useFormats()
  return (means) => {
    const [first, last] = [means[0], means.at(-1)]
    if (!first || !last) return alike(t('lines.none'))
    if (first === last) {
      return alike(t('lines.one', { value: formats.mean(last.mean), date: last.date }))
    }
    const change = Math.round((last.mean - first.mean) * 10) / 10
    const way = { first: formats.mean(first.mean), last: formats.mean(last.mean) }
    const difference = formats.difference(change)
    const isSame = Math.abs(change) < noticeableChange
    const shown = { ...way, change: isSame ? t('rows.sameSign') : difference }
    return {
      change,
      value: t('lines.way', shown),
      written: t('lines.wayWritten', { ...way, change: isSame ? t('rows.sameWritten') : difference }),
      spoken: t('lines.wayHeard', { ...way, change: isSame ? t('aboutSame') : difference }),
    }
  }
}

function alike(words: string): Way {
  return { value: words, spoken: words, written: words }
}
