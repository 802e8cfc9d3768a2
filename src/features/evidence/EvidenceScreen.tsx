import { useTranslation } from 'react-i18next'
import { useLocation, useParams } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { useNewEvidence } from '../../shared/evidence/newEvidence'
import { paths } from '../../navigation/paths'
import { useMoved } from '../../shared/documents/useMoved'
import { useTitle } from '../../navigation/useTitle'
import { startEvidence } from '../../domain/documents/evidence'
import { evidenceWriter } from '../../storage/evidenceWriter'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useWritten } from '../../shared/documents/useWritten'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { useToday } from '../../ui/useToday'
import { EvidenceEditor } from './EvidenceEditor'
import { EvidenceReader } from './EvidenceReader'

/** One example at its address: to write, or only to read. */
export function EvidenceScreen() {
  const { evidence } = useParams<{ readonly evidence: string }>()
  const key = useMoved(evidenceWriter, evidence, paths.evidenceNote)
  return <NoteAt key={key} id={evidence} />
}

function NoteAt({ id }: { readonly id: string }) {
  const profile = useProfile()
  const canChange = useCanChange()
  const links = useNewEvidence()
  const [address, navigate] = useLocation()
  const written = useWritten(evidenceWriter, id)
  const today = useToday()
  if (!canChange) return written ? <EvidenceReader id={id} body={written} /> : <NoteMissing />
  // A new one is only stored once something was written; from then on its address stands for what is stored.
  const isNew = links !== undefined && !written
  const body = written ?? (isNew ? startEvidence({ profile: profile.id, date: today, ...links }) : undefined)
  if (!body) return <NoteMissing />
  return (
    <EvidenceEditor
      {...{ id, body, isNew }}
      onChange={(change, how) => {
        evidenceWriter.record(id, (before = body) => change(before), how)
        if (links) navigate(address, { replace: true })
      }}
    />
  )
}

function NoteMissing() {
  const { t } = useTranslation('evidence')
  const title = useTitle()
  return (
    <Page title={title(t('gone.title'))} heading={t('gone.title')}>
      <p>{t('gone.text')}</p>
      <p>
        <LinkButton look="primary" to={paths.evidence}>
          {t('note.all')}
        </LinkButton>
      </p>
    </Page>
  )
}
