import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { evidenceName, isOldEvidence, starrSteps } from '../../domain/evidence'
import { calendarDateOf } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { evidenceWriter } from '../../storage/evidenceWriter'
import { Button, LinkButton } from '../../ui/Button'
import { ClientDataHint } from '../../ui/ClientDataHint'
import { DraftStatus } from '../../ui/DraftStatus'
import { Field } from '../../ui/Field'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { AssignmentOnwards } from './AssignmentOnwards'
import { DateField } from './DateField'
import styles from './evidence.module.css'
import { NoteLinks } from './NoteLinks'
import { NoteOrigin } from './NoteOrigin'
import type { NoteProps } from './NoteProps'
import { removeWithUndo } from './removal'

interface Props extends NoteProps {
  readonly id: string
  /** Nothing of it is stored yet. */
  readonly isNew: boolean
}

/** An example while it is written, in the five steps of STARR. Everything is stored by itself. */
export function NoteEditor({ id, body, isNew, onChange }: Props) {
  const { t } = useTranslation('evidence')
  const title = useTitle()
  const [, navigate] = useLocation()
  // The heading does not change under the hands of who begins to write.
  const [heading] = useState(isNew ? t('note.headingNew') : t('note.heading'))
  const [today] = useState(() => calendarDateOf(new Date()))
  const remove = () => {
    void removeWithUndo({ id, body })
    navigate(paths.evidence, { replace: true })
  }
  return (
    <Page title={title(evidenceName(body) || heading)} heading={heading} id={id}>
      <DraftStatus writer={evidenceWriter} />
      <NoteOrigin id={id} />
      {isOldEvidence(body, today) && <p className={styles['quiet']}>{t('note.old')}</p>}
      <TitleField {...{ body, onChange }} />
      <DateField {...{ body, onChange, today }} />
      <Starr {...{ body, onChange }} />
      <NoteLinks {...{ body, onChange }} />
      <p className={`no-print ${styles['ways']}`}>
        <AssignmentOnwards id={id} />
        <LinkButton to={paths.evidence}>{t('note.all')}</LinkButton>
        {!isNew && <Button onClick={remove}>{t('note.remove')}</Button>}
      </p>
    </Page>
  )
}

function TitleField({ body, onChange }: NoteProps) {
  const { t } = useTranslation(['evidence', 'common'])
  return (
    <Field label={`${t('note.title')} ${t('common:optional')}`} hint={t('note.titleHint')}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          value={body.title}
          onChange={({ target: { value } }) => onChange((before) => ({ ...before, title: value }), 'typed')}
        />
      )}
    </Field>
  )
}

function Starr({ body, onChange }: NoteProps) {
  const { t } = useTranslation('evidence')
  return (
    <Section heading={t('note.starr')}>
      <p>
        <b>{t('clients')}</b> {t('noFiles')}
      </p>
      {starrSteps.map((step) => (
        <div key={step} className={styles['step']}>
          <Field label={t(`step.${step}`)} hint={t(`hint.${step}`)}>
            {(control) => (
              <textarea
                {...control}
                value={body[step]}
                onChange={({ target: { value } }) =>
                  onChange((before) => ({ ...before, [step]: value }), 'typed')
                }
              />
            )}
          </Field>
          <ClientDataHint text={body[step]} />
        </div>
      ))}
    </Section>
  )
}
