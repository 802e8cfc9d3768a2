import { useLayoutEffect, useRef, useState } from 'react'
import { offerFile } from '../lib/offerFile'
import { canBeShared, shareFile } from '../lib/shareFile'
import { Button } from './Button'
import styles from './FileReady.module.css'
import { Notice } from './Notice'

export interface FileReadyWords {
  readonly ready: (name: string) => string
  readonly share: string
  readonly save: string
  readonly print: string
  /** What the app can and cannot know of how it ended. */
  readonly outcomes: Readonly<Record<'saved' | 'shared' | 'shareFailed', string>>
}

interface Props {
  readonly file: File
  readonly words: FileReadyWords
  /** Where the page itself is what the file holds. */
  readonly onPrint?: () => void
}

/** The file is there; sharing first, where the browser can. */
export function FileReady({ file, words, onPrint }: Props) {
  const [outcome, setOutcome] = useState<keyof FileReadyWords['outcomes']>()
  const ways = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone: go on where it goes on.
  useLayoutEffect(() => ways.current?.querySelector('button')?.focus(), [])
  const canShare = canBeShared(file)
  const save = () => {
    offerFile(file.name, file, file.type)
    setOutcome('saved')
  }
  const share = async () => {
    const ended = await shareFile(file)
    if (ended !== 'dropped') setOutcome(ended)
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
        {onPrint && <Button onClick={onPrint}>{words.print}</Button>}
      </p>
      <div role="status">
        {outcome && (
          <Notice tone={outcome === 'shareFailed' ? 'danger' : 'plain'}>
            <p>{words.outcomes[outcome]}</p>
          </Notice>
        )}
      </div>
    </>
  )
}
