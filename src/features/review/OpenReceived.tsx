import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../../navigation/useTitle'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { ChooseReceived } from './ChooseReceived'
import { NotKept } from './NotKept'
import styles from './review.module.css'
import { ReviewReceived } from './ReviewReceived'
import { UnlockReceived } from './UnlockReceived'
import { useOpening, type OpeningStep } from './useOpening'
import { useWaitingFile } from '../../shared/reports/waitingFile'

/** Opens what somebody else sent: a report, a request for a view, or a reaction. */
export function OpenReceived() {
  const { t } = useTranslation(['review', 'common'])
  const title = useTitle()
  const { step, open, refuse, cancel, again } = useOpening()
  const waiting = useWaitingFile()
  const now = useRef({ open, refuse })
  useEffect(() => {
    if (waiting instanceof File) now.current.open(waiting, { blind: false })
    else if (waiting) now.current.refuse(waiting)
  }, [waiting])
  useDroppedFile((file) => open(file, { blind: false }))
  if (step.type === 'NotKept') return <NotKept subject={step.subject} failure={step.failure} />
  const heading = t(headings[step.type])
  return (
    <Page title={title(heading)} heading={heading} id={step.type}>
      {step.type === 'Choose' && (
        <ChooseReceived step={step} onFile={(file, blind) => open(file, { blind })} />
      )}
      {step.type === 'Busy' && (
        <>
          <p role="status">{t('open.reading')}</p>
          <progress className={styles['progress']} aria-label={t('open.reading')} />
          <p>
            <Button onClick={cancel}>{t('common:cancel')}</Button>
          </p>
        </>
      )}
      {step.type === 'Locked' && (
        <UnlockReceived
          file={step.file}
          failure={step.failure}
          onUnlock={(password) => open(step.file, { password, blind: false })}
        />
      )}
      {step.type === 'Review' && <ReviewReceived opened={step.opened} />}
      {(step.type === 'Locked' || step.type === 'Review') && (
        <p>
          <Button look="quiet" onClick={again}>
            {t('open.another')}
          </Button>
        </p>
      )}
    </Page>
  )
}

const headings = {
  Choose: 'open.title',
  Busy: 'open.title',
  Locked: 'open.lockedTitle',
  Review: 'received.title',
} as const satisfies Record<Exclude<OpeningStep['type'], 'NotKept'>, string>
