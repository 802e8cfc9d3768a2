import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import type { WaitingFile } from '../../exchange/handover/waitingFiles'
import { limits } from '../../exchange/limits'
import { useFormats } from '../../i18n/useFormats'
import { instantOf } from '../../lib/instant'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { TakesFocus } from '../../ui/TakesFocus'
import styles from './review.module.css'

interface Props {
  readonly waiting: readonly WaitingFile[]
  readonly onOpen: (waiting: WaitingFile) => void
  readonly onDrop: (files: readonly WaitingFile[]) => void
}

/** What came in by itself: nothing of it is kept before somebody looked at it and said so. */
export function Waiting({ waiting, onOpen, onDrop }: Props) {
  const { t } = useTranslation('arrival')
  const [dropped, setDropped] = useState(0)
  const drop = (files: readonly WaitingFile[]) => {
    setDropped((before) => before + files.length)
    onDrop(files)
  }
  return (
    <>
      {dropped > 0 && (
        <TakesFocus when={dropped}>
          <p>{t('waiting.dropped', { count: dropped })}</p>
        </TakesFocus>
      )}
      {waiting.length > 0 && <WaitingList {...{ waiting, onOpen }} onDrop={drop} />}
    </>
  )
}

function WaitingList({ waiting, onOpen, onDrop }: Props) {
  const { t } = useTranslation('arrival')
  const { files, bytes } = limits.waiting
  return (
    <Section heading={t('waiting.title', { count: waiting.length })}>
      <p>{t('waiting.text')}</p>
      <ul role="list" className={styles['rows']}>
        {waiting.map((file) => (
          <li key={file.address}>
            <WaitingRow file={file} onOpen={() => onOpen(file)} onDrop={() => onDrop([file])} />
          </li>
        ))}
      </ul>
      {waiting.length > 1 && (
        <p>
          <Button look="quiet" onClick={() => onDrop(waiting)}>
            {t('waiting.dropAll')}
          </Button>
        </p>
      )}
      <p className={styles['quiet']}>{t('waiting.limits', { files, room: bytes / 1_000_000 })}</p>
    </Section>
  )
}

interface RowProps {
  readonly file: WaitingFile
  readonly onOpen: () => void
  readonly onDrop: () => void
}

function WaitingRow({ file: { name, bytes, since }, onOpen, onDrop }: RowProps) {
  const { t } = useTranslation('arrival')
  const { moment, mean } = useFormats()
  const shown = sanitizeForDisplay(name, limits.fileNameLength) || t('waiting.nameless')
  // What is less than that would read as nothing at all.
  const size = mean(Math.max(bytes, 100_000) / 1_000_000)
  const hidden = <bdi className="visually-hidden"> {shown}</bdi>
  return (
    <>
      <p className={styles['name']}>
        <bdi>{shown}</bdi>
        <span className={styles['quiet']}>
          {t('waiting.about', { size, moment: moment(instantOf(new Date(since))) })}
        </span>
      </p>
      <Button onClick={onOpen}>
        {t('waiting.open')}
        {hidden}
      </Button>
      <Button look="quiet" onClick={onDrop}>
        {t('waiting.drop')}
        {hidden}
      </Button>
    </>
  )
}
