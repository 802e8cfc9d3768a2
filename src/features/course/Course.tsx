import { useTranslation } from 'react-i18next'
import { Link, Route, Switch } from 'wouter'
import { useProgrammes } from '../../shared/content/useProgrammes'
import { courseRoutes } from '../../navigation/coursePaths'
import { paths, routes } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Compass } from './Compass'
import { Coverage } from './Coverage'
import { CourseOverview } from './CourseOverview'
import { ModuleScreen } from './ModuleScreen'
import { NotInCourse } from './NotInCourse'
import { ProgrammesContext } from './ProgrammesContext'
import { SessionScreen } from './SessionScreen'

/** Screen *Opleiding* and all that lies below it: the programmes are loaded once for all of these screens. */
export function Course() {
  // The compass speaks of the norm as *Groei* does, and of versions: with its words here already, no screen below this one waits for them.
  const { t } = useTranslation(['course', 'growth', 'versions'])
  const title = useTitle()
  const loaded = useProgrammes()
  if (loaded.state !== 'here') {
    return (
      <Page title={title(t('title'))} heading={t('title')}>
        {loaded.state === 'waiting' ? <p role="status">{t('loading')}</p> : <Failed onAgain={loaded.retry} />}
      </Page>
    )
  }
  if (loaded.programmes.length === 0) return <NoCourse />
  return (
    <ProgrammesContext value={loaded.programmes}>
      <Switch>
        <Route path={courseRoutes.compass} component={Compass} />
        <Route path={courseRoutes.coverage} component={Coverage} />
        <Route path={courseRoutes.module} component={ModuleScreen} />
        <Route path={courseRoutes.session} component={SessionScreen} />
        <Route path={routes.course} component={CourseOverview} />
        <Route component={NotInCourse} />
      </Switch>
    </ProgrammesContext>
  )
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('course')
  return (
    <Notice
      role="status"
      title={t('failed.title')}
      actions={<Button onClick={onAgain}>{t('failed.again')}</Button>}
    >
      <p>{t('failed.text')}</p>
    </Notice>
  )
}

function NoCourse() {
  const { t } = useTranslation('course')
  return (
    <Page title={useTitle()(t('title'))} heading={t('none.title')}>
      <p>{t('none.text')}</p>
      <p>
        <Link href={`~${paths.more}`}>{t('none.back')}</Link>
      </p>
    </Page>
  )
}
