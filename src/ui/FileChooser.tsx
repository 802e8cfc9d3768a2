import type { ReactNode } from 'react'
import { Field } from './Field'
import styles from './FileChooser.module.css'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly multiple?: boolean
  readonly onFiles: (files: readonly [File, ...File[]]) => void
}

/** Chooses a file of any kind: phones know too little of types to hide the wrong ones. */
export function FileChooser({ label, hint, multiple = false, onFiles }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="file"
          multiple={multiple}
          className={styles['file']}
          onChange={({ target }) => {
            const [file, ...more] = target.files ?? []
            // So that the same file can be chosen again.
            target.value = ''
            if (file) onFiles([file, ...more])
          }}
        />
      )}
    </Field>
  )
}
