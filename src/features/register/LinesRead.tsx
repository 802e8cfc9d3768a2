import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cpdLogColumns } from '../../exchange/cpdLog/cpdLogColumns'
import type { LineRead } from '../../exchange/cpdLog/LineRead'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import styles from './register.module.css'
import { shownCell } from './shownCell'
import { useLineHint } from './useLineHint'

const shownAtFirst = 5
/** So many more each time that somebody asks. */
const page = 100

/** Each line as it was read, with what stood in the file beside it. */
export function LinesRead({ lines }: { readonly lines: readonly LineRead[] }) {
  const { t } = useTranslation(['register', 'listImport'])
  const [count, setCount] = useState(shownAtFirst)
  return (
    <Section heading={t('listImport:preview')}>
      <ul role="list" className={styles['preview']}>
        {lines.slice(0, count).map((line) => (
          <Line key={line.line} line={line} />
        ))}
      </ul>
      {lines.length > count && (
        <p>
          <Button onClick={() => setCount((before) => before + page)}>
            {t('listImport:moreLines', { shown: Math.min(count, lines.length), of: lines.length })}
          </Button>
        </p>
      )}
    </Section>
  )
}

function Line({ line: { line, entry, stood } }: { readonly line: LineRead }) {
  const { t } = useTranslation(['register', 'listImport'])
  const hintOf = useLineHint()
  const cells = cpdLogColumns.map((column) => shownCell(stood[column] ?? '')).filter(Boolean)
  return (
    <li className={styles['beside']}>
      <span>
        <b>
          <bdi>{shownCell(entry.title) || t('ledger.untitled')}</bdi>
        </b>
        <br />
        {hintOf(entry)}
      </span>
      <span className={styles['muted']}>
        {t('listImport:onLine', { line })} <bdi>{cells.join(' · ')}</bdi>
      </span>
    </li>
  )
}
