import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { datesToIcs, type DatedItem } from '../../exchange/calendar/datesToIcs'
import { useFormats } from '../../i18n/useFormats'
import { useFileWords } from '../../i18n/useFileWords'
import { fileNamePart } from '../../lib/fileNamePart'
import { blackened, likelyPersonalData } from '../../lib/likelyPersonalData'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { FileReady } from '../../ui/FileReady'
import { Notice } from '../../ui/Notice'
import { useToday } from './useToday'

type Made =
  { readonly type: 'Made'; readonly file: File } | { readonly type: 'Failed'; readonly reason: string }

/** All days as a file for a calendar. What looks like a person is blackened there, unless somebody lets it stand. */
export function ExportDates({ items }: { readonly items: readonly DatedItem[] }) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  const words = useFileWords()
  const today = useToday()
  const [keeps, setKeeps] = useState(false)
  const [made, setMade] = useState<Made>()
  const findings = items.flatMap(({ title, note }) => [
    ...likelyPersonalData(title),
    ...likelyPersonalData(note),
  ])

  async function make() {
    const hidden = (text: string) => (keeps ? text : blackened(text, findings))
    const shown = items.map((item) => ({ ...item, title: hidden(item.title), note: hidden(item.note) }))
    const text = await datesToIcs(shown, { name: t('calendar') })
    if (typeof text !== 'string') return setMade({ type: 'Failed', reason: text.reason })
    const name = `${today}_${fileNamePart(t('file'))}.ics`
    setMade({ type: 'Made', file: new File([text], name, { type: 'text/calendar' }) })
  }

  return (
    <div className="no-print">
      {findings.length > 0 && (
        <>
          <p>{t('export.found', { list: formats.list([...new Set(findings.map(({ text }) => text))]) })}</p>
          <Checkable
            type="checkbox"
            label={t('export.keep')}
            checked={keeps}
            onChange={({ target }) => {
              setKeeps(target.checked)
              setMade(undefined)
            }}
          />
        </>
      )}
      {made?.type === 'Made' ? (
        <FileReady file={made.file} words={words} />
      ) : (
        <>
          <Button onClick={() => void make()}>{t('export.make')}</Button>
          <p>
            <small>{t('export.hint')}</small>
          </p>
        </>
      )}
      {made?.type === 'Failed' && (
        <Notice tone="danger" role="alert">
          <p>{t('export.failed', { reason: made.reason })}</p>
        </Notice>
      )}
    </div>
  )
}
