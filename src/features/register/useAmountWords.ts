import { useTranslation } from 'react-i18next'
import { amountOf, type Hundredths } from '../../domain/amount'
import { useFormats } from '../../i18n/useFormats'

/** Points and hours with their word: "2,5 punten". */
export function useAmountWords() {
  const { t } = useTranslation('register')
  const formats = useFormats()
  const worded = (key: 'ledger.points' | 'ledger.hours') => (value: Hundredths) =>
    t(key, { count: amountOf(value), amount: formats.amount(amountOf(value)) })
  return { points: worded('ledger.points'), hours: worded('ledger.hours') }
}
