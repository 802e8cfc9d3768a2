import { useTranslation } from 'react-i18next'
import type { DoorFailure } from '../../exchange/door/openFile'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { useFormats } from '../../i18n/useFormats'

/**
 * Why a file is refused and what to do next. What stands in the file is shown as text, cut short.
 * @param wanted what somebody was asked to choose.
 */
export function useDoorWords(wanted: 'backup' | 'report' | 'ledger'): (failure: DoorFailure) => string {
  const { t } = useTranslation('door')
  const { mean } = useFormats()
  const aim = {
    what: t(`wanted.${wanted}.what`),
    choose: t(`wanted.${wanted}.choose`),
    copy: t(`wanted.${wanted}.copy`),
    data: t(`wanted.${wanted}.data`),
  }
  return (failure) => {
    if (failure.type === 'FileTooLarge') {
      // A hair over the limit would read as the limit itself.
      const size = Math.max(failure.bytes, failure.max + 100_000) / 1_000_000
      return t('FileTooLarge', { ...aim, size: mean(size), max: failure.max / 1_000_000 })
    }
    if (failure.type === 'NotOurs') return t(`kind.${failure.kind}`, aim)
    if (failure.type === 'NotText') {
      return t('NotText', { ...aim, encoding: t(`encoding.${failure.encoding}`) })
    }
    // Whoever adds a failure is told by the compiler that its words are missing.
    return t(failure.type, { ...aim, ...shown(failure) })
  }

  function shown(failure: object) {
    const fields = new Map<string, unknown>(Object.entries(failure))
    const field = (name: string) => {
      const value = fields.get(name)
      if (typeof value === 'number') return String(value)
      return typeof value === 'string' ? sanitizeForDisplay(value, limits.fileNameLength) : ''
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
