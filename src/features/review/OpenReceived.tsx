import { useTranslation } from 'react-i18next'
import { useTitle } from '../../navigation/useTitle'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { useDroppedFile } from '../../ui/useDroppedFile'
import { AskToKeep } from './AskToKeep'
import { ChooseReceived } from './ChooseReceived'
import { CompareVersions } from './CompareVersions'
import { NotKept } from './NotKept'
import type { Incoming, OpeningStep } from './openingStep'
import styles from './review.module.css'
import { ReviewReceived } from './ReviewReceived'
import { UnlockReceived } from './UnlockReceived'
import { useArriving } from './useArriving'
import { useOpening, type Opening } from './useOpening'
import { useWaiting } from './useWaiting'

/** Opens what somebody else sent: a report, a request for a view, or a reaction. What came by itself is asked about. */
export function OpenReceived() {
  const { t } = useTranslation(['arrival', 'review', 'common'])
  const title = useTitle()
  const opening = useOpening()
  const { step, open, cancel, again } = opening
  useArriving(opening)
  useDroppedFile((file) => open({ file }))
  if (step.type === 'NotKept') return <NotKept subject={step.subject} failure={step.failure} />
  const heading = t(step.type === 'Ask' ? asked[step.arrived.arrival.type] : headings[step.type])
  return (
    <Page title={title(heading)} heading={heading} id={step.type}>
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
          file={step.incoming.file}
          failure={step.failure}
          onUnlock={(password) => open(step.incoming, password)}
        />
      )}
      <Found {...{ step, opening }} />
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

interface FoundProps {
  readonly step: OpeningStep
  readonly opening: Opening
}

/** Where there is something to choose. */
function Found({ step, opening: { open, openWaiting, keep, stay, again } }: FoundProps) {
  const { waiting, drop } = useWaiting()
  if (step.type === 'Choose') {
    return (
      <ChooseReceived
        step={step}
        waiting={waiting}
        onFile={(file) => open({ file })}
        onOpen={openWaiting}
        onDrop={drop}
      />
    )
  }
  const dropFile = async ({ waiting: file }: Incoming) => {
    if (file) await drop([file])
  }
  if (step.type === 'Review') {
    return <ReviewReceived opened={step.opened} onKept={() => dropFile(step.incoming)} />
  }
  if (step.type !== 'Ask') return null
  const { arrived } = step
  return arrived.arrival.type === 'New' ? (
    <AskToKeep
      arrived={arrived}
      onKeep={() => keep(arrived)}
      onDrop={() => void dropFile(arrived.incoming).then(again)}
    />
  ) : (
    <CompareVersions
      arrived={arrived}
      versions={arrived.arrival.versions}
      onBoth={() => keep(arrived)}
      onReplace={(version) => keep(arrived, version)}
      onStay={(version) => stay(arrived, version)}
    />
  )
}

const asked = { New: 'ask.title', Differs: 'versions.title' } as const

const headings = {
  Choose: 'open.title',
  Busy: 'open.title',
  Locked: 'open.lockedTitle',
  Review: 'review:received.title',
} as const satisfies Record<Exclude<OpeningStep['type'], 'NotKept' | 'Ask'>, string>
