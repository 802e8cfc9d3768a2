import type { ComponentProps } from 'react'
import { Link } from 'wouter'
import styles from './Button.module.css'
import { joined } from './joined'

/** `primary` at most once a screen; `quiet` looks like a link and does something. */
type Look = 'primary' | 'secondary' | 'quiet' | 'danger'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: Look
}

/** Does something. What goes somewhere is a `LinkButton`. */
export function Button({ look = 'secondary', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={joined(styles['button'], styles[look], className)} {...rest} />
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
