import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mapDocumentTexts } from '../../domain/documentTexts'
import type { Programme } from '../../domain/programme'
import { shownGoal } from '../../domain/shownWork'
import type { ShownGoal } from '../../domain/work'
import { useFormats } from '../../i18n/useFormats'
import { fileNamePart } from '../../lib/fileNamePart'
import { todayNow } from '../../lib/today'
import { wholeWords } from '../../lib/wholeWords'
import { usePlanDocument } from '../../papers/usePlanDocument'
import { useProfile } from '../../shared/content/ContentContext'
import { useOwnPerson } from '../../shared/documents/ownPerson'
import { makeCurrent } from '../../shared/files/makeCurrent'
import { makePdfFile } from '../../shared/files/makePdfFile'
import type { KeptGoal } from '../../shared/goals/useGoals'
import { likelyPersonalData, redact } from '../../shared/personalData/likelyPersonalData'
import { MissingLettersNotice } from '../../shared/reports/MissingLettersNotice'
import { useFileWords } from '../../shared/words/useFileWords'
import { Button } from '../../ui/Button'
import { FileReady } from '../../ui/FileReady'
import { Notice } from '../../ui/Notice'
import { useNewest } from '../../ui/useNewest'
import { LooksPersonal } from './LooksPersonal'
import styles from './plan.module.css'

interface Props {
  /** Those that are worked on. */
  readonly goals: readonly KeptGoal[]
  readonly programmes: readonly Programme[]
}

type Made = { readonly type: 'Idle' | 'Busy' | 'Failed' } | { readonly type: 'Made'; readonly file: File }

/** *Plan als PDF*: a page a goal. What looks like a person is blackened there, unless somebody lets it stand. */
export function PlanPdf({ goals, programmes }: Props) {
  const { t } = useTranslation(['plan', 'report'])
  const words = useFileWords()
  const formats = useFormats()
  const { document, suspect, keeps, setKeeps } = usePlan({ goals, programmes })
  const newest = useNewest(document)
  const [made, setMade] = useState<Made>({ type: 'Idle' })

  async function make() {
    setMade({ type: 'Busy' })
    const name = `${todayNow()}_${fileNamePart(t('pdf.file'))}.pdf`
    // The words of a programme may come meanwhile.
    const { made: file } = await makeCurrent(newest, (one) => makePdfFile(name, one), JSON.stringify)
    setMade(file ? { type: 'Made', file } : { type: 'Failed' })
  }
  function keep(next: boolean) {
    setKeeps(next)
    setMade({ type: 'Idle' })
  }

  return (
    <div className={`no-print ${styles['group']}`}>
      {suspect.length > 0 && (
        <LooksPersonal
          said={t('pdf.found', { list: formats.list([...new Set(suspect)]) })}
          label={t('pdf.keep')}
          keeps={keeps}
          onKeep={keep}
        />
      )}
      <MissingLettersNotice document={document}>{t('report:letters.write')}</MissingLettersNotice>
      {made.type === 'Made' ? (
        <FileReady file={made.file} words={words} />
      ) : (
        <Button isOff={made.type === 'Busy'} onClick={() => void make()}>
          {t('pdf.make')}
        </Button>
      )}
      {made.type === 'Busy' && <p role="status">{t('pdf.busy')}</p>}
      {made.type === 'Failed' && (
        <Notice tone="danger" role="alert">
          <p>{t('pdf.failed')}</p>
        </Notice>
      )}
    </div>
  )
}

function usePlan({ goals, programmes }: Props) {
  const profile = useProfile()
  const documentOf = usePlanDocument()
  const name = useOwnPerson()?.name ?? ''
  const [keeps, setKeeps] = useState(false)
  const today = todayNow()
  const outcomes = programmes.flatMap((programme) => programme.outcomes)
  const shown = goals.map(({ body }) => shownGoal({ profile, outcomes }, body, today))
  const suspect = shown.flatMap(ownTexts).flatMap((text) => likelyPersonalData(text).map((one) => one.text))
  const whole = documentOf({ name, goals: shown, scale: profile.scale }, today)
  const document = keeps ? whole : mapDocumentTexts(whole, (text) => redact(text, wholeWords(text, suspect)))
  return { document, suspect, keeps, setKeeps }
}

function ownTexts({ aim, why, help, proof, actions }: ShownGoal): readonly string[] {
  return [aim, why, help, proof, ...actions.map(({ text }) => text)]
}
