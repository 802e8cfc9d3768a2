import { useTranslation } from 'react-i18next'
import type { Doubt, LineRead } from '../../exchange/cpdLog/LineRead'
import { useFormats } from '../../i18n/useFormats'
import { FirstFew } from '../../ui/FirstFew'
import { Section } from '../../ui/Section'
import styles from './register.module.css'
import { shownCell } from './shownCell'
import { useColumnWords } from './useColumnWords'

/** So many are on the screen before somebody asks for all. */
const few = 10

/** What was not certain: what stood there, what was read, and why to look at it. Nothing where all was certain. */
export function Doubts({ lines }: { readonly lines: readonly LineRead[] }) {
  const { t } = useTranslation('listImport')
  const doubtful = lines.flatMap((line) => line.doubts.map((doubt) => ({ line, doubt })))
  if (doubtful.length === 0) return null
  return (
    <Section heading={t('doubts', { count: doubtful.length })}>
      <p>{t('doubtsHint')}</p>
      <ul role="list" className={styles['preview']}>
        <FirstFew
          few={few}
          unfolded={false}
          more={(count) => t('moreDoubts', { count })}
          items={doubtful.map(({ line, doubt }) => (
            <DoubtItem key={`${line.line} ${doubt.column} ${doubt.why}`} line={line} doubt={doubt} />
          ))}
        />
      </ul>
    </Section>
  )
}

function DoubtItem({ line, doubt: { column, why } }: { readonly line: LineRead; readonly doubt: Doubt }) {
  const { t } = useTranslation('listImport')
  const words = useColumnWords()
  const { date, amount } = useFormats()
  const value = line.entry[column]
  const read = column === 'date' ? date(line.entry.date) : value
  return (
    <li>
      <span className={styles['muted']}>{t('place', { line: line.line, column: words[column] })}</span>
      <br />
      {t('stood')} <bdi>{shownCell(line.stood[column] ?? '')}</bdi>
      <br />
      {t('readAs')} <b>{typeof read === 'number' ? amount(read) : <bdi>{shownCell(read ?? '')}</bdi>}</b>
      <br />
      <span className={styles['muted']}>{t(`doubt.${why}`)}</span>
    </li>
  )
}
