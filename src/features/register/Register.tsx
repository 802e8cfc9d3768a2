import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useProgrammes } from '../../content/useProgrammes'
import { calendarDateOf } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { addLine, ledgerWriter } from '../../storage/ledgerWriter'
import {
  recordStart,
  recordStep,
  recordTarget,
  registerId,
  registerWriter,
  useRegister,
} from '../../storage/registerWriter'
import { useCanChange } from '../../storage/useCanChange'
import { useAllWritten } from '../../storage/useWritten'
import { Button } from '../../ui/Button'
import { DraftStatus } from '../../ui/DraftStatus'
import { OtherSide } from '../../ui/OtherSide'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Clock } from './Clock'
import { Ledger } from './Ledger'
import styles from './register.module.css'
import { Steps } from './Steps'

/** Screen *Register*: the way to registration, and the ledger of what counts for it. */
export function Register() {
  const { t } = useTranslation('register')
  const title = useTitle()
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const lines = useAllWritten(ledgerWriter)
  const register = useRegister()
  const loaded = useProgrammes()
  const programme = loaded.state === 'here' ? loaded.programmes[0] : undefined
  const [today] = useState(() => calendarDateOf(new Date()))
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('intro')}</p>
      <OtherSide of={registerId} writer={registerWriter} />
      {canChange && (
        <>
          <p className={styles['ways']}>
            <Button look="primary" onClick={() => navigate(paths.ledgerEntry(addLine(today)))}>
              {t('ledger.add')}
            </Button>
          </p>
          <DraftStatus writer={registerWriter} id={registerId} />
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
      <Ledger lines={lines} canChange={canChange} />
      <Section heading={t('rules.heading')}>
        <p>{t('rules.text')}</p>
        <p>{t('rules.basic')}</p>
      </Section>
    </Page>
  )
}
