import { useTranslation } from 'react-i18next'
import { maxAmount } from '../../domain/amount'
import type { LineFault } from '../../exchange/cpdLog/LineRead'
import type { ImportFailure } from './importStep'
import type { OtherKind } from '../../exchange/table/tableKind'
import type { Refusal } from '../../shared/words/doorWords'
import { useDoorWords } from '../../shared/words/useDoorWords'
import { useFormats } from '../../i18n/useFormats'
import { shownCell } from './shownCell'
import { useColumnWords } from './useColumnWords'

/** Why a file is no list for the register, and what to do. */
export function useRefusalWords(): (failure: ImportFailure) => Refusal {
  const { t } = useTranslation('listImport')
  const { amount, list } = useFormats()
  const words = useDoorWords('ledger')
  const kindWords = (kind: OtherKind) =>
    isOfDoor(kind) ? words({ type: 'NotOurs', kind }) : { words: t(`refused.kind.${kind}`) }
  return (failure) => {
    if (failure.type === 'OtherKind') return kindWords(failure.kind)
    if (failure.type === 'NoTable') {
      return { words: t('refused.NoTable', { seen: list(failure.seen.map(shownCell)) }) }
    }
    if (failure.type === 'NotText') {
      return { words: t('refused.NotText'), technical: words(failure).technical }
    }
    if (isOfList(failure)) {
      return { words: t(`refused.${failure.type}`, { max: amount('max' in failure ? failure.max : 0) }) }
    }
    return words(failure)
  }
}

const ofList = ['NoLines', 'TooManyLines', 'TooManyColumns', 'XlsxDamaged', 'XlsxTooLarge'] as const
type OfList = Extract<ImportFailure, { readonly type: (typeof ofList)[number] }>

function isOfList(failure: ImportFailure): failure is OfList {
  return ofList.some((type) => type === failure.type)
}

type DoorKind = 'picture' | 'media' | 'program' | 'binary'

function isOfDoor(kind: OtherKind): kind is DoorKind & OtherKind {
  return ['picture', 'media', 'program', 'binary'].includes(kind)
}

/** Why a line of the file cannot be read, and what to write instead. */
export function useFaultWords(): (line: number, fault: LineFault) => string {
  const { t } = useTranslation('listImport')
  const { amount, date } = useFormats()
  const columns = useColumnWords()
  const why = (fault: LineFault) =>
    t(`fault.${fault.type}`, {
      text: 'text' in fault ? shownCell(fault.text) : '',
      column: 'column' in fault ? columns[fault.column] : '',
      first: 'first' in fault ? date(fault.first) : '',
      last: 'last' in fault ? date(fault.last) : '',
      max: amount('max' in fault ? fault.max : maxAmount),
    })
  return (line, fault) => t('faultLine', { line, why: why(fault) })
}
