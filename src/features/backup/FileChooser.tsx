import { useEffect, useRef, type ReactNode } from 'react'
import { Field } from '../../ui/Field'
import styles from './backup.module.css'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly onFile: (file: File) => void
}

/** Chooses one file of any kind: phones know too little of types to hide the wrong ones. */
export function FileChooser({ label, hint, onFile }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="file"
          className={styles['file']}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            // So that the same file can be chosen again.
            target.value = ''
            if (file) onFile(file)
          }}
        />
      )}
    </Field>
  )
}

/** Takes a file that is dropped anywhere on the page; else the browser would leave the app for it. */
export function useDroppedFile(onFile: (file: File) => void): void {
  const take = useRef(onFile)
  useEffect(() => {
    take.current = onFile
  })
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      if (file) take.current(file)
    }
    document.addEventListener('dragover', allow)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', allow)
      document.removeEventListener('drop', drop)
    }
  }, [])
}
