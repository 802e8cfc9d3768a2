import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { todayNow } from '../../lib/today'
import { type NotReceived, type Received, receiveMany } from '../../shared/reports/receiveMany'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import type { Refusal } from '../../shared/words/doorWords'
import { useDoorWords } from '../../shared/words/useDoorWords'
import { TechnicalCause } from '../../shared/words/WhyRefused'
import { Button } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { FileChooser } from '../../ui/FileChooser'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { TakesFocus } from '../../ui/TakesFocus'

/** Opens the reports of a whole team in one go. */
export function OpenMany() {
  const { t } = useTranslation(['team', 'common'])
  const { receiving, receive, cancel } = useReceiveMany()
  return (
    <Section heading={t('many.title')}>
      {receiving.type === 'Busy' ? (
        // What was pressed is gone, here and where it is done.
        <TakesFocus>
          <p role="status">
            <ChangingWords>{t('many.busy', { done: receiving.done, of: receiving.of })}</ChangingWords>
          </p>
          <progress max={receiving.of} value={receiving.done} aria-label={t('many.title')} />
          <p>
            <Button onClick={cancel}>{t('common:cancel')}</Button>
          </p>
        </TakesFocus>
      ) : (
        <FileChooser
          label={t('many.label')}
          hint={t('many.hint')}
          multiple
          onFiles={(files) => void receive(files)}
        />
      )}
      {receiving.type === 'Done' && (
        <TakesFocus>
          <Outcome received={receiving.received} />
        </TakesFocus>
      )}
    </Section>
  )
}

function Outcome({ received: { kept, known, refused, left, failure } }: { readonly received: Received }) {
  const { t } = useTranslation('team')
  const words = useNotReceivedWords()
  const failureWords = useWriteFailureWords()
  const isWhole = refused.length === 0 && left === 0
  return (
    <Notice tone={isWhole ? 'plain' : 'warning'} title={t('many.kept', { count: kept })}>
      {failure && <p>{failureWords(failure)}</p>}
      {known > 0 && <p>{t('many.known', { count: known })}</p>}
      {left > 0 && <p>{t('many.left', { count: left })}</p>}
      {refused.length > 0 && (
        <>
          <p>{t('many.refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ number, name, failure: why }) => (
              <li key={number}>
                <b>{sanitizeForDisplay(name, limits.fileNameLength)}</b>: {words(why).words}
                <TechnicalCause technical={words(why).technical} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}

function useNotReceivedWords(): (failure: NotReceived) => Refusal {
  const { t } = useTranslation('team')
  const words = useDoorWords('report')
  return (failure) => {
    const isOwn =
      failure.type === 'IsLocked' || failure.type === 'IsNoReport' || failure.type === 'IsOtherVersion'
    return isOwn ? { words: t(`many.${failure.type}`) } : words(failure)
  }
}

/** How far opening many files is. */
type Receiving =
  | { readonly type: 'Idle' }
  | { readonly type: 'Busy'; readonly done: number; readonly of: number }
  | { readonly type: 'Done'; readonly received: Received }

/** Leaving the screen stops it; what was kept until then stays. */
function useReceiveMany() {
  const [receiving, setReceiving] = useState<Receiving>({ type: 'Idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function receive(files: readonly File[]): Promise<void> {
    const controller = new AbortController()
    running.current = controller
    setReceiving({ type: 'Busy', done: 0, of: files.length })
    const received = await receiveMany(files, {
      on: todayNow(),
      signal: controller.signal,
      onProgress: (done, of) => setReceiving({ type: 'Busy', done, of }),
    })
    setReceiving({ type: 'Done', received })
  }

  return { receiving, receive, cancel: () => running.current?.abort() }
}
