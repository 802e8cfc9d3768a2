import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { categoriesIn, withAmount, type LedgerLine } from '../../domain/ledger'
import { limits } from '../../exchange/limits'
import { changeLine, ledgerWriter } from '../../storage/ledgerWriter'
import { useAllWritten } from '../../storage/useWritten'
import { ClientDataHint } from '../../ui/ClientDataHint'
import { Field } from '../../ui/Field'
import { AmountField } from './AmountField'
import { DayField } from './DayField'
import styles from './register.module.css'
import { useColumnWords } from './useColumnWords'

interface Props {
  readonly id: string
  readonly line: LedgerLine
}

/** One line of the ledger, stored while it is written. */
export function LineForm({ id, line }: Props) {
  const { t } = useTranslation('register')
  const words = useColumnWords()
  const change = (make: (before: LedgerLine) => LedgerLine) => changeLine(id, line, make)
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <div className={styles['short']}>
        <DayField
          label={words.date}
          value={line.date}
          onDay={(date) => changeLine(id, line, (before) => ({ ...before, date }), 'chosen')}
        />
      </div>
      <div>
        <TextField
          label={words.title}
          hint={t('entry.titleHint')}
          value={line.title}
          onText={(title) => change((before) => ({ ...before, title }))}
        />
        <ClientDataHint text={line.title} />
      </div>
      <TextField
        label={<Optional label={words.category} />}
        hint={t('entry.categoryHint')}
        value={line.category}
        options={useCategories(id)}
        onText={(category) => change((before) => ({ ...before, category }))}
      />
      <TextField
        label={<Optional label={words.accreditation} />}
        hint={t('entry.accreditationHint')}
        value={line.accreditation}
        onText={(accreditation) => change((before) => ({ ...before, accreditation }))}
      />
      <Amounts line={line} change={change} />
    </form>
  )
}

interface AmountsProps {
  readonly line: LedgerLine
  readonly change: (make: (before: LedgerLine) => LedgerLine) => void
}

function Amounts({ line, change }: AmountsProps) {
  const { t } = useTranslation('register')
  const words = useColumnWords()
  return (
    <>
      <div className={styles['short']}>
        <AmountField
          label={<Optional label={words.points} />}
          hint={t('entry.amountHint')}
          value={line.points}
          onAmount={(points) => change((before) => withAmount(before, 'points', points))}
        />
      </div>
      <div className={styles['short']}>
        <AmountField
          label={<Optional label={words.hours} />}
          hint={t('entry.amountHint')}
          value={line.hours}
          onAmount={(hours) => change((before) => withAmount(before, 'hours', hours))}
        />
      </div>
    </>
  )
}

function Optional({ label }: { readonly label: string }) {
  const { t } = useTranslation()
  return (
    <>
      {label} {t('optional')}
    </>
  )
}

/** The categories of the other lines: that of this one may be half a word. */
function useCategories(own: string): readonly string[] {
  const lines = useAllWritten(ledgerWriter)
  return categoriesIn(lines.filter(({ id }) => id !== own).map(({ body }) => body))
}

interface TextProps {
  readonly label: React.ReactNode
  readonly hint: string
  readonly value: string
  /** What was written here before. */
  readonly options?: readonly string[]
  readonly onText: (text: string) => void
}

function TextField({ label, hint, value, options, onText }: TextProps) {
  const list = useId()
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <>
          <input
            {...control}
            autoComplete="off"
            maxLength={limits.ledger.textLength}
            list={options && list}
            value={value}
            onChange={({ target }) => onText(target.value)}
          />
          {options && (
            <datalist id={list}>
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}
