import { registerId } from '../../domain/documents/register'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useLocalized } from '../../i18n/useLanguage'
import { useProgrammes } from '../../shared/content/useProgrammes'
import { newLine } from './newLine'
import { useTitle } from '../../navigation/useTitle'
import { cpdLogWriter } from '../../storage/cpdLogWriter'
import { recordStart, recordStep, recordTarget, registerWriter } from '../../storage/registerWriter'
import { useRegister } from '../../shared/documents/useRegister'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useAllWritten } from '../../shared/documents/useWritten'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { Button } from '../../ui/Button'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { useToday } from '../../ui/useToday'
import { Clock } from './Clock'
import { CpdLog } from './CpdLog'
import styles from './register.module.css'
import { Steps } from './Steps'

/** Screen *Register*: the way to registration, and the ledger of what counts for it. */
export function Register() {
  // All words of the screen at once: what is drawn already would vanish while others are fetched.
  const { t } = useTranslation(['register', 'calendar'])
  const title = useTitle()
  const localized = useLocalized()
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const lines = useAllWritten(cpdLogWriter)
  const register = useRegister()
  const loaded = useProgrammes()
  const programme = loaded.state === 'here' ? loaded.programmes[0] : undefined
  const today = useToday()
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('intro')}</p>
      <OtherSide of={registerId} />
      {canChange && (
        <>
          <p className={styles['ways']}>
            <Button look="primary" onClick={() => navigate(...newLine())}>
              {t('ledger.add')}
            </Button>
          </p>
          <SavedStatus writer={registerWriter} id={registerId} />
        </>
      )}
      <Steps
        loaded={loaded}
        steps={register.steps}
        {...(canChange && { onStep: recordStep })}
        today={today}
      />
      <Clock
        {...{ register, programme, today }}
        lines={lines.map(({ body }) => body)}
        {...(canChange && { changes: { onStart: recordStart, onTarget: recordTarget } })}
      />
      <CpdLog lines={lines} canChange={canChange} />
      <Section heading={t('rules.heading')}>
        <p>{t('rules.text')}</p>
        {programme?.registration.rules?.map((rule) => (
          <p key={rule.nl}>{localized(rule)}</p>
        ))}
      </Section>
    </Page>
  )
}
