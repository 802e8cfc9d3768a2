import { useTranslation } from 'react-i18next'
import { maxAmount } from '../../domain/amount'
import type { LineFault } from '../../exchange/cpdLog/tableToCpdLog'
import type { CpdLogFailure } from '../../exchange/cpdLog/openCpdLog'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { useDoorWords } from '../../shared/words/useDoorWords'
import { useFormats } from '../../i18n/useFormats'
import { useColumnWords } from './useColumnWords'

/** Why a file is no list for the register, and what to do. */
export function useRefusalWords(): (failure: CpdLogFailure) => string {
  const { t } = useTranslation(['register', 'door'])
  const { amount, list } = useFormats()
  const columns = useColumnWords()
  const words = useDoorWords('ledger')
  return (failure) => {
    if (failure.type === 'NoColumns') {
      return t('import.refused.NoColumns', { missing: list(failure.missing.map((one) => columns[one])) })
    }
    if (failure.type === 'NoLines') return t('import.refused.NoLines')
    if (failure.type === 'TooManyLines' || failure.type === 'TooManyColumns') {
      return t(`import.refused.${failure.type}`, { max: amount(failure.max) })
    }
    if (failure.type === 'NotText') {
      return t('import.refused.NotText', { encoding: t(`door:encoding.${failure.encoding}`) })
    }
    const isArchive = failure.type === 'NotOurs' && failure.kind === 'archive'
    return isArchive ? t('import.refused.archive') : words(failure)
  }
}

/** Why a line of the file cannot be read, and what to write instead. */
export function useFaultWords(): (line: number, fault: LineFault) => string {
  const { t } = useTranslation('register')
  const { amount, date } = useFormats()
  const columns = useColumnWords()
  const why = (fault: LineFault) =>
    t(`import.fault.${fault.type}`, {
      text: 'text' in fault ? sanitizeForDisplay(fault.text, limits.fileNameLength) : '',
      column: 'column' in fault ? columns[fault.column] : '',
      first: 'first' in fault ? date(fault.first) : '',
      last: 'last' in fault ? date(fault.last) : '',
      max: amount('max' in fault ? fault.max : maxAmount),
    })
  return (line, fault) => t('import.faultLine', { line, why: why(fault) })
}
