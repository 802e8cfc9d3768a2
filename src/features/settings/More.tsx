import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { groupsFor, type MenuScreen } from '../../navigation/menu'
import { MenuGroup } from '../../navigation/MenuGroup'
import { useTitle } from '../../navigation/useTitle'
import { useIsSupervisor } from '../../shared/assessments/useAssessments'
import { MenuState } from '../../shared/menu/MenuState'
import { useScreensHere } from '../../shared/menu/useScreensHere'
import { ReceivedFileButton } from '../../shared/reports/ReceivedFileButton'
import { Page } from '../../ui/Page'
import styles from './More.module.css'

/** Screen *Meer*: the way to everything that has no place in the bar of a phone. */
export function More() {
  const { t } = useTranslation()
  const title = useTitle()
  const here = useScreensHere()
  const groups = groupsFor[useIsSupervisor() ? 'supervisor' : 'own']
  return (
    <Page title={title(t('nav.more'))} heading={t('nav.more')}>
      <div className={styles['groups']}>
        {groups.map(({ name, screens }) => (
          <MenuGroup key={name} name={name} nameAs="h2" screens={here(screens)} state={stateOf}>
            {name === 'others' && (
              <li>
                <ReceivedFileButton look="quiet" />
              </li>
            )}
          </MenuGroup>
        ))}
      </div>
    </Page>
  )
}

function stateOf(screen: MenuScreen) {
  return (
    <Suspense fallback={null}>
      <MenuState screen={screen} />
    </Suspense>
  )
}
