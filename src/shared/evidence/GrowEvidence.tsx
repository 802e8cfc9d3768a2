import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { Assessment } from '../../domain/assessment'
import { originPrefix } from '../../domain/evidenceOrigin'
import type { CompetencyId } from '../../domain/profile'
import { autosaveState, flushAutosave } from '../../storage/autosave/queue'
import { askTwice } from '../../lib/askTwice'
import { MissingPart } from '../loading/MissingPart'
import { useCanChange } from '../saving/useCanChange'
import { useDocumentIds } from '../documents/useDocuments'
import { Button } from '../../ui/Button'
import { paths } from '../../navigation/paths'

interface Props {
  readonly assessment: Assessment
  readonly competency: CompetencyId
  readonly note: string
}

/** From the note at a competency to the example that it becomes, or that it already became. */
export function GrowEvidence({ assessment, competency, note }: Props) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const [progress, setProgress] = useState<'busy' | 'missing'>()
  const canChange = useCanChange()
  const prefix = originPrefix(assessment.original, competency)
  const grown = useDocumentIds('evidence').find((id) => id.startsWith(prefix))
  const grow = async () => {
    // What was typed a moment ago comes first; as long as that fails, the page says so.
    await flushAutosave()
    if (autosaveState.get().status === 'failed') return setProgress(undefined)
    // Scoring carries none of this until somebody asks for it.
    const { growEvidence } = await askTwice(() => import('../../storage/growEvidence'))
    navigate(paths.evidenceNote(await growEvidence(assessment, competency, note)))
  }
  const start = () => {
    setProgress('busy')
    grow().catch(() => setProgress('missing'))
  }
  if (grown) return <Link href={paths.evidenceNote(grown)}>{t('evidence.grown')}</Link>
  if (!canChange || note.trim() === '') return null
  return (
    <>
      <Button look="quiet" className="no-print" onClick={start} isOff={progress === 'busy'}>
        {t('evidence.grow')}
      </Button>
      {progress === 'missing' && <MissingPart again={start} />}
    </>
  )
}
