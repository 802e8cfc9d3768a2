import { useTranslation } from 'react-i18next'
import type { DoorFailure } from '../../exchange/door/openFile'
import { shownText } from '../../exchange/door/shownText'
import { limits } from '../../exchange/limits'
import { useFormats } from '../../i18n/useFormats'

/** Why a file is refused and what to do next. What stands in the file is shown as text, cut short. */
export function useFailureWords(): (failure: DoorFailure) => string {
  const { t } = useTranslation('door')
  const { mean } = useFormats()
  return (failure) => {
    if (failure.type === 'FileTooLarge') {
      // A hair over the limit would read as the limit itself.
      const size = Math.max(failure.bytes, failure.most + 100_000) / 1_000_000
      return t('FileTooLarge', { size: mean(size), most: failure.most / 1_000_000 })
    }
    if (failure.type === 'NotABackup') return t(`kind.${failure.kind}`)
    if (failure.type === 'NotText') return t('NotText', { encoding: t(`encoding.${failure.encoding}`) })
    // Whoever adds a failure is told by the compiler that its words are missing.
    return t(failure.type, shown(failure))
  }

  function shown(failure: object) {
    const fields = new Map<string, unknown>(Object.entries(failure))
    const field = (name: string) => {
      const value = fields.get(name)
      if (typeof value === 'number') return String(value)
      return typeof value === 'string' ? shownText(value, limits.fileNameLength) : ''
    }
    return {
      path: field('path') || t('wholeFile'),
      problem: field('problem'),
      key: field('key'),
      number: field('number'),
      detail: field('detail'),
      line: field('line'),
      column: field('column'),
      limit: field('limit'),
      factor: field('factor'),
      format: field('format'),
    }
  }
}
