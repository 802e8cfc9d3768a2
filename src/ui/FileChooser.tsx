import type { ReactNode } from 'react'
import { Field } from './Field'
import styles from './FileChooser.module.css'

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
