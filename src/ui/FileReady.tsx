import { useLayoutEffect, useRef, useState } from 'react'
import { offerFile } from '../lib/offerFile'
import { canBeShared, shareFile, type ShareMessage } from '../lib/shareFile'
import { Button } from './Button'
import styles from './FileReady.module.css'
import { Notice } from './Notice'

type Outcome = 'saved' | 'shared' | 'shareFailed' | 'copied' | 'copyFailed'

export interface FileReadyWords {
  readonly ready: (name: string) => string
  readonly share: string
  readonly save: string
  readonly print: string
  /** Where there is no share sheet: the words that go along with the file. */
  readonly copy: string
  /** What the app can and cannot know of how it ended. */
  readonly outcomes: Readonly<Record<Outcome, string>>
}

interface Props {
  readonly file: File
  readonly words: FileReadyWords
  /** What is said along with the file. */
  readonly message?: ShareMessage | undefined
  /** How sharing ended that began by itself. */
  readonly ended?: 'shared' | undefined
  /** Where the page itself is what the file holds. */
  readonly onPrint?: () => void
}

/** The file is there; sharing first, where the browser can. */
export function FileReady({ file, words, message, ended, onPrint }: Props) {
  const [outcome, setOutcome] = useState<Outcome | undefined>(ended)
  const ways = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone: go on where it goes on.
  useLayoutEffect(() => ways.current?.querySelector('button')?.focus(), [])
  const canShare = canBeShared(file)
  const save = () => {
    offerFile(file.name, file, file.type)
    setOutcome('saved')
  }
  const share = async () => {
    const how = await shareFile(file, message)
    if (how !== 'dropped') setOutcome(how)
  }
  const copy = async ({ text }: ShareMessage) => {
    setOutcome(
      await navigator.clipboard.writeText(text).then(
        () => 'copied' as const,
        () => 'copyFailed' as const,
      ),
    )
  }
  return (
    <>
      <p role="status" className={styles['name']}>
        {words.ready(file.name)}
      </p>
      <p ref={ways} className="no-print buttons">
        {canShare && (
          <Button look="primary" onClick={() => void share()}>
            {words.share}
          </Button>
        )}
        <Button look={canShare ? 'secondary' : 'primary'} onClick={save}>
          {words.save}
        </Button>
        {message && !canShare && <Button onClick={() => void copy(message)}>{words.copy}</Button>}
        {onPrint && <Button onClick={onPrint}>{words.print}</Button>}
      </p>
      <div role="status">
        {outcome && (
          <Notice tone={outcome.endsWith('Failed') ? 'danger' : 'plain'}>
            <p>{words.outcomes[outcome]}</p>
            {outcome === 'copyFailed' && message && <p>{message.text}</p>}
          </Notice>
        )}
      </div>
    </>
  )
}
