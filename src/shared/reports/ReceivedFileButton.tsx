import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { paths } from '../../navigation/paths'
import { Button } from '../../ui/Button'

interface Props {
  readonly look?: 'secondary' | 'quiet'
}

/** For whoever received something: chooses the file at once, and opens it on the screen where received files are opened. */
export function ReceivedFileButton({ look = 'secondary' }: Props) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const input = useRef<HTMLInputElement>(null)
  const open = async (file: File) => {
    const opening = await import('./waitingFile').catch(() => undefined)
    if (opening) opening.openReceived(file)
    // Its files could not be had: that screen says so, and the file can be chosen there again.
    else navigate(paths.openReceived)
  }
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
          if (file) void open(file)
        }}
      />
    </>
  )
}
