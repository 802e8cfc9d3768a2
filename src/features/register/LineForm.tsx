import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { categoriesIn, withAmount } from '../../domain/cpdLog'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import { limits } from '../../exchange/limits'
import { typed, type TextEdit } from '../../lib/mergeText'
import { AmountField } from '../../shared/fields/AmountField'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { DayField } from '../../shared/fields/DayField'
import { changeLine, cpdLogWriter } from '../../storage/cpdLogWriter'
import { useAllWritten } from '../../shared/documents/useWritten'
import styles from './register.module.css'
import { useColumnWords } from './useColumnWords'

const native = { autoComplete: 'off', maxLength: limits.cpdLog.textLength }

interface Props {
  readonly id: string
  readonly line: CpdEntry
}

/** One line of the ledger, stored while it is written. */
export function LineForm({ id, line }: Props) {
  const { t } = useTranslation('register')
  const words = useColumnWords()
  const list = useId()
  const change = (make: (before: CpdEntry) => CpdEntry) => changeLine(id, line, make)
  const write = (field: 'title' | 'category' | 'accreditation') => (edit: TextEdit) =>
    change((before) => ({ ...before, [field]: typed(edit, before[field]) }))
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <DayField
        name="ledgerEntry.date"
        label={words.date}
        day={line.date}
        isRequired
        onDay={(date) => date && changeLine(id, line, (before) => ({ ...before, date }), 'chosen')}
      />
      <AutosaveText
        name="ledgerEntry.title"
        label={words.title}
        hint={t('entry.titleHint')}
        value={line.title}
        clients="all"
        isLine
        native={native}
        onType={write('title')}
      />
      <AutosaveText
        name="ledgerEntry.category"
        label={<Optional label={words.category} />}
        hint={t('entry.categoryHint')}
        value={line.category}
        isLine
        native={{ ...native, list }}
        onType={write('category')}
      />
      <Categories id={list} of={id} />
      <AutosaveText
        name="ledgerEntry.accreditation"
        label={<Optional label={words.accreditation} />}
        hint={t('entry.accreditationHint')}
        value={line.accreditation}
        isLine
        native={native}
        onType={write('accreditation')}
      />
      <Amounts line={line} change={change} />
    </form>
  )
}

interface AmountsProps {
  readonly line: CpdEntry
  readonly change: (make: (before: CpdEntry) => CpdEntry) => void
}

function Amounts({ line, change }: AmountsProps) {
  const { t } = useTranslation('register')
  const words = useColumnWords()
  return (
    <>
      <div className={styles['short']}>
        <AmountField
          name="ledgerEntry.points"
          label={<Optional label={words.points} />}
          hint={t('entry.amountHint')}
          value={line.points}
          onAmount={(points) => change((before) => withAmount(before, 'points', points))}
        />
      </div>
      <div className={styles['short']}>
        <AmountField
          name="ledgerEntry.hours"
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

/** What was written in the other lines: that of this one may be half a word. */
function Categories({ id, of }: { readonly id: string; readonly of: string }) {
  const others = useAllWritten(cpdLogWriter).filter((line) => line.id !== of)
  return (
    <datalist id={id}>
      {categoriesIn(others.map(({ body }) => body)).map((category) => (
        <option key={category}>{category}</option>
      ))}
    </datalist>
  )
}
