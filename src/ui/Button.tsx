import type { ComponentProps, MouseEvent } from 'react'
import { Link } from 'wouter'
import styles from './Button.module.css'
import { joined } from './joined'

/** `primary` at most once a screen; `quiet` looks like a link and does something. */
type Look = 'primary' | 'secondary' | 'quiet' | 'danger'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'aria-disabled'> {
  readonly look?: Look
  /**
   * A press does nothing now: what it began is not done, or something is missing first. It stays a stop by keyboard, because a
   * button that is disabled while it has the focus lets that fall to nowhere.
   */
  readonly isOff?: boolean | undefined
}

/** Does something. What goes somewhere is a `LinkButton`. */
export function Button({
  look = 'secondary',
  type = 'button',
  isOff = false,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={joined(styles['button'], styles[look], className)}
      aria-disabled={isOff || undefined}
      onClick={isOff ? doesNothing : onClick}
      {...rest}
    />
  )
}

/** Nor does the form that it would send. */
function doesNothing(event: MouseEvent) {
  event.preventDefault()
}

interface LinkButtonProps {
  readonly to: string
  readonly look?: Look
  readonly replace?: boolean
  /** What the step in the browser's history remembers. */
  readonly state?: object
  readonly children: React.ReactNode
}

/** Goes to another screen and looks like a button. */
export function LinkButton({ to, look = 'secondary', ...rest }: LinkButtonProps) {
  return <Link href={to} className={joined(styles['button'], styles[look])} {...rest} />
}
