import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatedItem } from '../../exchange/calendar/datesToIcs'
import { CalendarAdvice } from '../../shared/calendar/CalendarAdvice'
import { makeCalendarFile } from '../../shared/calendar/makeCalendarFile'
import { useFileWords } from '../../shared/words/useFileWords'
import { fileNamePart } from '../../lib/fileNamePart'
import { redact, likelyPersonalData } from '../../shared/personalData/likelyPersonalData'
import { todayNow } from '../../lib/today'
import { wholeWords } from '../../lib/wholeWords'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'
import { Notice } from '../../ui/Notice'
import { LooksPersonal } from './LooksPersonal'
import styles from './plan.module.css'

type Made =
  { readonly type: 'Made'; readonly file: File } | { readonly type: 'Failed'; readonly reason: string }

interface Props {
  readonly items: readonly DatedItem[]
  /** What somebody wrote of it, by itself: words of the app around it would make a name of anything. */
  readonly texts: readonly string[]
}

/** All days as a file for a calendar. What looks like a person is blackened there, unless somebody lets it stand. */
export function ExportDates({ items, texts }: Props) {
  const { t } = useTranslation(['plan', 'calendar'])
  const words = useFileWords()
  const [keeps, setKeeps] = useState(false)
  const [made, setMade] = useState<Made>()
  const findings = texts.flatMap((text) => likelyPersonalData(text))
  const suspect = findings.map(({ text }) => text)

  async function make() {
    const hidden = (text: string) => (keeps ? text : redact(text, wholeWords(text, suspect)))
    const shown = items.map((item) => ({ ...item, title: hidden(item.title), note: hidden(item.note) }))
    const file = await makeCalendarFile(shown, {
      calendar: t('calendar'),
      file: `${todayNow()}_${fileNamePart(t('file'))}.ics`,
      mark: t('calendar:mark'),
    })
    setMade(file instanceof File ? { type: 'Made', file } : { type: 'Failed', reason: file.reason })
  }

  return (
    <div className={`no-print ${styles['group']}`}>
      {findings.length > 0 && (
        <LooksPersonal
          texts={suspect}
          keeps={keeps}
          onKeep={(next) => {
            setKeeps(next)
            setMade(undefined)
          }}
        />
      )}
      {made?.type === 'Made' ? (
        <FileReady file={made.file} words={words} />
      ) : (
        <>
          <Button onClick={() => void make()}>{t('export.make')}</Button>
          <p className="muted">{t('export.hint')}</p>
        </>
      )}
      <CalendarAdvice />
      {made?.type === 'Failed' && (
        <Notice tone="danger" role="alert">
          <p>{t('export.failed', { reason: made.reason })}</p>
        </Notice>
      )}
    </div>
  )
}
