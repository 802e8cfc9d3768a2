import type { Evidence } from '../../domain/documents/evidence'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useFormats } from '../../i18n/useFormats'
import { newEvidence } from '../../shared/evidence/newEvidence'
import { paths } from '../../navigation/paths'
import type { Written } from '../../shared/documents/useWritten'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { Fieldset } from '../../ui/Fieldset'
import styles from './assignment.module.css'
import { useAssignment } from './useAssignment'

/** At least one example in the five steps of STARR: a new one, or one that is there already. */
export function ExampleStep() {
  const { t } = useTranslation('assignment')
  const [, navigate] = useLocation()
  const { body, evidence, change } = useAssignment()

  function write() {
    const competencies = body.strong.slice(0, 1).map(({ competency }) => competency)
    const id = crypto.randomUUID()
    // Handed in as soon as there is anything of it.
    change((before) => ({ evidence: [...before.evidence, id] }))
    navigate(...newEvidence({ competencies }, id))
  }

  return (
    <>
      <p>{t('example.intro')}</p>
      <p>
        <Button look={body.evidence.length === 0 ? 'primary' : 'secondary'} onClick={write}>
          {t('example.write')}
        </Button>
      </p>
      {evidence.length > 0 && (
        <Fieldset legend={t('example.which')} className={styles['list']}>
          {evidence.map((one) => (
            <Example key={one.id} example={one} />
          ))}
        </Fieldset>
      )}
    </>
  )
}

function Example({ example: { id, body: written } }: { readonly example: Written<Evidence> }) {
  const { t } = useTranslation('assignment')
  const formats = useFormats()
  const { body, change } = useAssignment()
  const choose = (isOn: boolean) =>
    change(({ evidence }) => {
      const others = evidence.filter((one) => one !== id)
      return { evidence: isOn ? [...others, id] : others }
    })
  return (
    <div className={styles['choice']}>
      <Checkable
        type="checkbox"
        data-field="assignment.evidence"
        value={id}
        label={written.title.trim() || written.situation.trim().slice(0, 60) || t('example.untitled')}
        hint={formats.date(written.date)}
        checked={body.evidence.includes(id)}
        onChange={(event) => choose(event.target.checked)}
      />
      <Link href={paths.evidenceNote(id)}>{t('example.open')}</Link>
    </div>
  )
}
