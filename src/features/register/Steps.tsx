import { useTranslation } from 'react-i18next'
import type { useProgrammes } from '../../shared/content/useProgrammes'
import type { Programme } from '../../domain/programme'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import type { CalendarDate } from '../../lib/calendarDate'
import { DayField } from '../../shared/fields/DayField'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { firstSentence } from './firstSentence'
import styles from './register.module.css'

interface Choices {
  readonly steps: Readonly<Record<string, CalendarDate>>
  readonly today: CalendarDate
  /** Absent where nothing can be changed. */
  readonly onStep?: (step: string, day: CalendarDate | undefined) => void
}

interface Props extends Choices {
  readonly loaded: ReturnType<typeof useProgrammes>
}

/** The steps to registration as the course has them, each with the day on which it was done. */
export function Steps({ loaded, ...choices }: Props) {
  const { t } = useTranslation('register')
  return (
    <Section heading={t('steps.heading')}>
      {loaded.state === 'waiting' && <p role="status">{t('steps.loading')}</p>}
      {loaded.state === 'failed' && (
        <Notice role="status" actions={<Button onClick={loaded.retry}>{t('steps.retry')}</Button>}>
          <p>{t('steps.failed')}</p>
        </Notice>
      )}
      {loaded.state === 'here' && loaded.programmes.length === 0 && <p>{t('steps.none')}</p>}
      {loaded.state === 'here' &&
        loaded.programmes.map((programme) => (
          <StepList key={programme.id} programme={programme} {...choices} />
        ))}
    </Section>
  )
}

function StepList({ programme, ...choices }: Choices & { readonly programme: Programme }) {
  const { t } = useTranslation('register')
  const localized = useLocalized()
  const { steps, site, after } = programme.registration
  const done = steps.filter(({ id }) => choices.steps[id] !== undefined).length
  return (
    <>
      <p>{t('steps.done', { done, of: steps.length })}</p>
      <ul role="list" className={styles['steps']}>
        {steps.map(({ id, text }) => (
          <li key={id}>
            <Step id={id} text={localized(text)} {...choices} />
          </li>
        ))}
      </ul>
      {after && (
        <>
          <h3>{t('steps.after')}</h3>
          <p>
            {t('steps.afterYears', { count: programme.registration.renewalYears })} {localized(after)}
          </p>
        </>
      )}
      {site && <p>{t('steps.site', { site })}</p>}
      <p className={styles['muted']}>
        {t('steps.from', { programme: localized(programme.title), publisher: programme.publisher })}
      </p>
    </>
  )
}

function Step({ id, text, steps, today, onStep }: Choices & { readonly id: string; readonly text: string }) {
  const { t } = useTranslation('register')
  const { date } = useFormats()
  const [label, more] = firstSentence(text)
  const day = steps[id]
  if (!onStep) {
    return (
      <>
        <p>{text}</p>
        <p className={styles['muted']}>{day ? t('steps.onDay', { date: date(day) }) : t('steps.notYet')}</p>
      </>
    )
  }
  return (
    <>
      <Checkable
        type="checkbox"
        data-field="register.steps.tick"
        value={id}
        label={label}
        {...(more !== '' && { hint: more })}
        checked={day !== undefined}
        onChange={({ target }) => onStep(id, target.checked ? today : undefined)}
      />
      {day && (
        <div className={styles['day']}>
          <DayField
            name="register.steps"
            label={
              <>
                {t('steps.on')}
                <span className="visually-hidden"> – {label}</span>
              </>
            }
            day={day}
            isRequired
            onDay={(changed) => changed && onStep(id, changed)}
          />
        </div>
      )}
    </>
  )
}
