import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { amountText, maxAmount, readAmount } from '../../domain/amount'
import { useFormats } from '../../i18n/useFormats'
import { useLanguage } from '../../i18n/useLanguage'
import { Field } from '../../ui/Field'
import { useHoldsBack } from './useHoldsBack'

interface Props {
  /** Which field of which kind of document it is: `ledgerEntry.points`. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly value: number | undefined
  readonly onAmount: (amount: number | undefined) => void
}

/** Points or hours, with a comma or a point: what is no amount is said, and the last good one stays. */
export function AmountField({ name, label, hint, value, onAmount }: Props) {
  const { t } = useTranslation('register')
  const { amount } = useFormats()
  const decimal = useLanguage() === 'nl' ? ',' : '.'
  /** As it is being typed: "2," is on its way to something. */
  const [raw, setRaw] = useState<string>()
  const [seen, setSeen] = useState(value)
  const read = raw === undefined ? value : readAmount(raw)
  useHoldsBack(typeof read === 'string')
  if (value !== seen) {
    setSeen(value)
    // Changed in another window: the last one stands. What is no amount is not stored, and stays.
    if (typeof read !== 'string' && read !== value) setRaw(undefined)
  }
  const kept = value === undefined ? t('fault.nothing') : amount(value)
  const error =
    typeof read === 'string'
      ? t('fault.kept', { why: t(`fault.${read}`, { max: amount(maxAmount) }), value: kept })
      : undefined
  const change = (text: string) => {
    setRaw(text)
    const typed = readAmount(text)
    if (typeof typed !== 'string') onAmount(typed)
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          name={name}
          data-field={name}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={raw ?? amountText(value, decimal)}
          onChange={({ target }) => change(target.value)}
          onBlur={() => typeof read !== 'string' && setRaw(undefined)}
        />
      )}
    </Field>
  )
}
