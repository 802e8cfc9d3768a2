import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useParams } from 'wouter'
import { useProfile } from '../../content/ContentContext'
import type { EvidenceLinks } from '../../domain/evidence'
import type { ProfileId } from '../../domain/profile'
import { calendarDateOf } from '../../lib/calendarDate'
import { useNewEvidence } from '../../navigation/newEvidence'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import type { DocumentBody } from '../../storage/documents'
import { evidenceWriter } from '../../storage/evidenceWriter'
import { useCanChange } from '../../storage/useCanChange'
import { useWritten } from '../../storage/useWritten'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { NoteEditor } from './NoteEditor'
import { NoteReader } from './NoteReader'

/** One example at its address: to write, or only to read. */
export function EvidenceNote() {
  const { evidence } = useParams<{ readonly evidence: string }>()
  return <NoteAt key={evidence} id={evidence} />
}

function NoteAt({ id }: { readonly id: string }) {
  const profile = useProfile()
  const canChange = useCanChange()
  const links = useNewEvidence()
  const [address, navigate] = useLocation()
  const written = useWritten(evidenceWriter, id)
  const [start] = useState(() => links && emptyNote(profile.id, links))
  if (!canChange) return written ? <NoteReader id={id} body={written} /> : <NoteMissing />
  // A new one is only stored once something was written; from then on its address stands for what is stored.
  const isNew = links !== undefined && !written
  const body = written ?? (isNew ? start : undefined)
  if (!body) return <NoteMissing />
  return (
    <NoteEditor
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

function emptyNote(profile: ProfileId, { competencies, tasks }: EvidenceLinks): DocumentBody<'evidence'> {
  return {
    profile,
    date: calendarDateOf(new Date()),
    title: '',
    situation: '',
    task: '',
    action: '',
    result: '',
    reflection: '',
    competencies: [...competencies],
    tasks: [...tasks],
  }
}
