import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { radarPng } from '../../charts/radarPng'
import type { Report } from '../../domain/report'
import { reportToCsv } from '../../exchange/csv/reportToCsv'
import { reportToText } from '../../exchange/report/reportToText'
import { useCsvWords } from '../../papers/useCsvWords'
import { useReportRadar } from '../../papers/useReportRadar'
import { useLanguage } from '../../i18n/useLanguage'
import { offerFile } from '../../lib/offerFile'
import { Button } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { Disclosure } from '../../ui/Disclosure'
import { fileKind, fileName } from './fileName'
import styles from './report.module.css'
import { useSigned } from './useSigned'

/** The same report for other programs. */
export function OtherFiles({ report }: { readonly report: Report }) {
  const { t } = useTranslation('compose')
  const [said, setSaid] = useState('')
  const radar = useReportRadar()(report)
  const csvWords = useCsvWords()
  const language = useLanguage()
  const signed = useSigned()

  function offer(name: string, content: BlobPart, type: string) {
    offerFile(name, content, type)
    setSaid(t('file.otherSaved', { name }))
  }
  function saveScores() {
    offer(fileName(report, t('file.kind.scores'), 'csv'), reportToCsv(report, csvWords, language), 'text/csv')
  }
  async function saveData() {
    const text = await reportToText(await signed(report))
    offer(fileName(report, t(`file.kind.${fileKind(report, 'report')}`), 'json'), text, 'application/json')
  }
  async function savePicture(block: NonNullable<typeof radar>) {
    const picture = await radarPng(block.radar, block.title)
    if (picture) offer(fileName(report, t('file.kind.radar'), 'png'), picture, 'image/png')
    else setSaid(t('file.pngFailed'))
  }

  return (
    <Disclosure summary={t('file.others')}>
      <p>{t('file.othersHint')}</p>
      <p className={styles['buttons']}>
        <Button onClick={saveScores}>{t('file.csv')}</Button>
        <Button onClick={() => void saveData()}>{t('file.json')}</Button>
        {radar && <Button onClick={() => void savePicture(radar)}>{t('file.png')}</Button>}
      </p>
      <p role="status" className={styles['name']}>
        <ChangingWords>{said}</ChangingWords>
      </p>
    </Disclosure>
  )
}
