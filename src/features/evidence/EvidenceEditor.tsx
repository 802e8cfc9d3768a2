import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { Assessment } from '../../domain/assessment'
import { starrSteps } from '../../domain/documents/evidence'
import { evidenceName, isOldEvidence } from '../../domain/evidence'
import { originPrefix } from '../../domain/evidenceOrigin'
import type { Profile } from '../../domain/profile'
import { pastBounds } from '../../lib/dayBounds'
import { typed } from '../../lib/mergeText'
import { paths } from '../../navigation/paths'
import { pathOfStep } from '../../navigation/stepPaths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { CodeQuestion } from '../../shared/content/CodeQuestion'
import { useContent } from '../../shared/content/ContentContext'
import { useOwnAssignment } from '../../shared/documents/ownAssignment'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { DayField } from '../../shared/fields/DayField'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { WrittenAnew } from '../../shared/saving/WrittenAnew'
import { evidenceWriter } from '../../storage/evidenceWriter'
import { Button, LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Panes } from '../../ui/Panes'
import { Section } from '../../ui/Section'
import { useToday } from '../../ui/useToday'
import { AskTheClient } from './AskTheClient'
import styles from './evidence.module.css'
import { EvidenceLinks } from './EvidenceLinks'
import type { EvidenceProps } from './EvidenceProps'
import { removeWithUndo } from './removal'

interface Props extends EvidenceProps {
  readonly id: string
  /** Nothing of it is stored yet. */
  readonly isNew: boolean
}

/** An example while it is written, in the five steps of STARR. Everything is stored by itself. */
export function EvidenceEditor({ id, body, isNew, onChange }: Props) {
  const { t } = useTranslation('evidence')
  const title = useTitle()
  const [, navigate] = useLocation()
  // The heading does not change under the hands of who begins to write.
  const [heading] = useState(isNew ? t('note.headingNew') : t('note.heading'))
  const today = useToday()
  const remove = () => {
    void removeWithUndo({ id, body })
    navigate(paths.evidence, { replace: true })
  }
  return (
    <Page title={title(evidenceName(body) || heading)} heading={heading} id={id}>
      <SavedStatus writer={evidenceWriter} id={id} />
      <WrittenAnew writer={evidenceWriter} id={id} />
      <EvidenceOrigin id={id} />
      <p className="muted">{t('note.required')}</p>
      {isOldEvidence(body, today) && <p className="muted">{t('note.old')}</p>}
      <Panes side={<EvidenceLinks {...{ body, onChange }} />}>
        <TitleField {...{ body, onChange }} />
        <DayField
          name="evidence.date"
          label={t('note.date')}
          day={body.date}
          bounds={pastBounds(today)}
          isRequired
          onDay={(date) => date && onChange((before) => ({ ...before, date }), 'chosen')}
        />
        <Starr {...{ body, onChange }} />
      </Panes>
      <p className="no-print buttons">
        <Ready id={id} />
        {!isNew && <Button onClick={remove}>{t('note.remove')}</Button>}
      </p>
    </Page>
  )
}

function TitleField({ body, onChange }: EvidenceProps) {
  const { t } = useTranslation('evidence')
  return (
    <AutosaveText
      name="evidence.title"
      label={t('note.title')}
      hint={t('note.titleHint')}
      value={body.title}
      isLine
      native={{ autoComplete: 'off' }}
      onType={(edit) => onChange((before) => ({ ...before, title: typed(edit, before.title) }), 'typed')}
    />
  )
}

function Starr({ body, onChange }: EvidenceProps) {
  const { t } = useTranslation('evidence')
  return (
    <Section heading={t('note.starr')}>
      <p>
        <b>{t('clients')}</b> {t('noFiles')}
      </p>
      {starrSteps.map((step) => (
        <div key={step} className={styles['step']}>
          <AutosaveText
            name={`evidence.${step}`}
            label={t(`step.${step}`)}
            hint={t(`hint.${step}`)}
            value={body[step]}
            clients="all"
            onType={(edit) =>
              onChange((before) => ({ ...before, [step]: typed(edit, before[step]) }), 'typed')
            }
          />
          {step === 'reflection' && <CodeQuestion />}
        </div>
      ))}
      <AskTheClient />
    </Section>
  )
}

/** The end of the form: to all examples, or on with the assignment for whoever writes this one for that. */
function Ready({ id }: { readonly id: string }) {
  const { t } = useTranslation(['evidence', 'common'])
  const assignment = useOwnAssignment()
  const isAsked = assignment?.evidence.includes(id) && assignment.handedInOn === undefined
  return (
    <LinkButton look="primary" to={isAsked ? pathOfStep('reflect') : paths.evidence}>
      {isAsked ? t('note.assignment') : t('common:ready')}
    </LinkButton>
  )
}

/** The way back to the note that an example grew out of; nothing for one that was written on its own. */
function EvidenceOrigin({ id }: { readonly id: string }) {
  const { t } = useTranslation('evidence')
  const { profiles } = useContent()
  const assessments = useAssessments()
  const [origin] = profiles.flatMap((profile) => originsOf(id, profile, assessments))
  if (!origin) return null
  const { cluster, competency, open } = origin
  return (
    <p className="no-print">
      {open ? (
        <Link href={paths.question(open.id, competency)}>{t('note.toQuestion', { competency })}</Link>
      ) : (
        <Link href={paths.cluster(cluster)}>{t('note.toCluster', { competency })}</Link>
      )}
    </p>
  )
}

function originsOf(id: string, profile: Profile, assessments: readonly Assessment[]) {
  return profile.clusters.flatMap((cluster) =>
    cluster.competencies.flatMap((competency) => {
      const from = assessments.filter(
        (one) => one.profile.id === profile.id && id.startsWith(originPrefix(one.original, competency.id)),
      )
      if (from.length === 0) return []
      return [{ cluster: cluster.id, competency: competency.id, open: from.find(isOpen) }]
    }),
  )
}

function isOpen({ status }: Assessment): boolean {
  return status === 'open'
}
