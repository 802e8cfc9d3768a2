import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { personDocumentId, updateOwnPerson, useOwnPerson, type OwnPerson } from '../../storage/ownPerson'
import { useCanChange } from '../../storage/useCanChange'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { OtherSide } from '../../ui/OtherSide'
import type { Draft } from './drafts'
import { linesOf } from './linesOf'

interface Props {
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
}

const longestName = 100

/** A name and questions: remembered here for the next report, and never required. */
export function OwnWords({ draft, onChange }: Props) {
  const { t } = useTranslation('compose')
  const own = useOwnPerson()
  const canChange = useCanChange()
  const [failed, setFailed] = useState(false)
  const name = draft.name ?? own?.name ?? ''
  const questions = draft.questions ?? own?.questions.join('\n') ?? ''

  async function remember() {
    const said = { name: name.trim(), questions: linesOf(questions) }
    if (!canChange || isKept(said, own)) return
    const kept = await updateOwnPerson(said)
    setFailed('type' in kept)
  }

  return (
    <>
      <OtherSide
        of={personDocumentId}
        onSwapped={() => onChange({ name: undefined, questions: undefined })}
      />
      <Field label={t('name.label')} hint={t('name.hint')}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="name"
            maxLength={longestName}
            value={name}
            onChange={(event) => onChange({ name: event.target.value })}
            onBlur={() => void remember()}
          />
        )}
      </Field>
      <Field label={t('questions.label')} hint={t('questions.hint')}>
        {(control) => (
          <textarea
            {...control}
            value={questions}
            onChange={(event) => onChange({ questions: event.target.value })}
            onBlur={() => void remember()}
          />
        )}
      </Field>
      {failed && (
        <Notice tone="warning" role="alert">
          <p>{t('name.failed')}</p>
        </Notice>
      )}
    </>
  )
}

type Said = Pick<OwnPerson, 'name' | 'questions'>

function isKept(said: Said, { name, questions }: Said = { name: '', questions: [] }): boolean {
  return said.name === name && said.questions.join('\n') === questions.join('\n')
}
