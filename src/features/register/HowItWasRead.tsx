import { useTranslation } from 'react-i18next'
import type { Sheet } from '../../exchange/table/Sheet'
import { useFormats } from '../../i18n/useFormats'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { Preview } from './importStep'
import styles from './register.module.css'
import { shownCell } from './shownCell'
import { useColumnWords } from './useColumnWords'

interface Props {
  readonly step: Preview
  readonly onColumns: () => void
  readonly onDays: () => void
}

const maxNamed = 20

/** Which columns were taken, how the days were read, and whether the letters are certain; each can be changed. */
export function HowItWasRead({ step: { source, sheet, read }, onColumns, onDays }: Props) {
  const { t } = useTranslation('listImport')
  const { list } = useFormats()
  const words = useColumnWords()
  const unknown = read.unknown.slice(0, maxNamed).map(shownCell)
  return (
    <>
      <p>{t('columns', { columns: list(read.columns.map((column) => words[column])) })}</p>
      {unknown.length > 0 && <p>{t('unknown', { columns: list(unknown) })}</p>}
      {read.questions.map(({ about }) => (
        <p key={about}>{t('days.answered', { way: t(`days.${source.answers[about] ?? about}`) })}</p>
      ))}
      {read.lines.some(({ doubts }) => doubts.some(({ why }) => why === 'Period')) && <p>{t('periods')}</p>}
      {source.tables.letters !== 'certain' && (
        <Notice>
          <p>{t(`letters.${source.tables.letters}`)}</p>
          <p className={styles['name']}>
            <bdi>{oddWords(sheet).join(' · ')}</bdi>
          </p>
        </Notice>
      )}
      <p className={styles['ways']}>
        <Button onClick={onColumns}>{t('changeColumns')}</Button>
        {read.questions.length > 0 && <Button onClick={onDays}>{t('changeDays')}</Button>}
      </p>
    </>
  )
}

/** Some words with letters that differ from one encoding to another. */
function oddWords({ rows }: Sheet): readonly string[] {
  const found = new Set<string>()
  for (const { cells } of rows) {
    for (const [word] of cells.join(' ').matchAll(/\S*[^\s!-~]\S*/g)) found.add(shownCell(word))
    if (found.size > 5) break
  }
  return [...found].slice(0, 5)
}
