import { useTranslation } from 'react-i18next'
import { mostAmount } from '../../domain/amount'
import type { LineFault } from '../../exchange/csv/csvToLedger'
import type { LedgerFailure } from '../../exchange/csv/openLedger'
import { shownText } from '../../exchange/door/shownText'
import { limits } from '../../exchange/limits'
import { useDoorWords } from '../../i18n/useDoorWords'
import { useFormats } from '../../i18n/useFormats'
import { useColumnWords } from './useColumnWords'

/** Why a file is no list for the register, and what to do. */
export function useRefusalWords(): (failure: LedgerFailure) => string {
  const { t } = useTranslation(['register', 'door'])
  const { amount, list } = useFormats()
  const columns = useColumnWords()
  const words = useDoorWords('ledger')
  return (failure) => {
    switch (failure.type) {
      case 'NoColumns':
        return t('import.refused.NoColumns', { missing: list(failure.missing.map((one) => columns[one])) })
      case 'NoLines':
        return t('import.refused.NoLines')
      case 'TooManyLines':
        return t('import.refused.TooManyLines', { most: amount(failure.most) })
      case 'NotText':
        return t('import.refused.NotText', { encoding: t(`door:encoding.${failure.encoding}`) })
      case 'NotOurs':
        return failure.kind === 'archive' ? t('import.refused.archive') : words(failure)
      case 'FileEmpty':
      case 'FileTooLarge':
      case 'FileUnreadable':
        return words(failure)
    }
  }
}

/** Why a line of the file cannot be read, and what to write instead. */
export function useFaultWords(): (line: number, fault: LineFault) => string {
  const { t } = useTranslation('register')
  const { amount } = useFormats()
  const columns = useColumnWords()
  const why = (fault: LineFault) =>
    t(`import.fault.${fault.type}`, {
      text: 'text' in fault ? shownText(fault.text, limits.fileNameLength) : '',
      column: 'column' in fault ? columns[fault.column] : '',
      most: amount('most' in fault ? fault.most : mostAmount),
    })
  return (line, fault) => t('import.faultLine', { line, why: why(fault) })
}
