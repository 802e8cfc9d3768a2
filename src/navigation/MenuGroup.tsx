import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { menuPath, type GroupName, type MenuScreen } from './menu'
import styles from './MenuGroup.module.css'

interface Props {
  /** Left out for what needs no name. */
  readonly name?: GroupName
  readonly screens: readonly MenuScreen[]
  /** Beside a screen a heading would stand before that of the screen. */
  readonly nameAs?: 'h2' | 'p'
  readonly current?: (screen: MenuScreen) => 'page' | 'true' | undefined
  /** A few words on how things stand there. */
  readonly state: (screen: MenuScreen) => ReactNode
  /** More lines. */
  readonly children?: ReactNode
}

/** Places that belong together, one a line, each with how things stand there. */
export function MenuGroup({ name, screens, nameAs: Name = 'p', current, state, children }: Props) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={styles['group']}>
      {name && (
        <Name id={id} className={styles['name']}>
          {t(`nav.groups.${name}`)}
        </Name>
      )}
      <ul role="list" aria-labelledby={name && id}>
        {screens.map((screen) => (
          <li key={screen}>
            <Link href={`~${menuPath(screen)}`} aria-current={current?.(screen)}>
              <span className={styles['label']}>{t(`nav.${screen}`)}</span>{' '}
              <span className={styles['state']}>{state(screen)}</span>
            </Link>
          </li>
        ))}
        {children}
      </ul>
    </div>
  )
}
