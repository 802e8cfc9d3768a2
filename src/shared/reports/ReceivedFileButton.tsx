import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { openReceived } from './givenFile'

interface Props {
  readonly look?: 'secondary' | 'quiet'
}

/** For whoever received something: chooses the file at once, and opens it on the screen where received files are opened. */
export function ReceivedFileButton({ look = 'secondary' }: Props) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {t('gotReport')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // So that the same file can be chosen again.
          target.value = ''
          if (file) openReceived(file)
        }}
      />
    </>
  )
}
