import { Checkable } from '../../ui/Checkable'

interface Props {
  /** What was found, and what becomes of it. */
  readonly said: string
  /** What somebody ticks to let it stand. */
  readonly label: string
  readonly keeps: boolean
  readonly onKeep: (keeps: boolean) => void
}

/** What looks like a person in what goes out: blackened, unless somebody lets it stand. */
export function LooksPersonal({ said, label, keeps, onKeep }: Props) {
  return (
    <>
      <p>{said}</p>
      <Checkable
        type="checkbox"
        label={label}
        checked={keeps}
        onChange={({ target }) => onKeep(target.checked)}
      />
    </>
  )
}
