import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch } from 'wouter'
import { useContent } from '../shared/content/ContentContext'
import { exampleAssessments, loadExample } from '../content/exampleAssessments'
import type { Example } from '../content/exampleSchema'
import { Course } from '../features/course/Course'
import { ClusterScreen } from '../features/growth/ClusterScreen'
import { Growth } from '../features/growth/Growth'
import { Report } from '../features/report/Report'
import { Result } from '../features/result/Result'
import { useLanguage, useLocalized } from '../i18n/useLanguage'
import { paths, routes } from '../navigation/paths'
import { AssessmentsContext } from '../shared/assessments/useAssessments'
import { LinkButton } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './ExampleMode.module.css'
import { Loading } from './Loading'
import { UnknownRoute } from './UnknownRoute'

/** The growth screens with somebody who does not exist: read from a file, held in memory, gone when left. */
export function ExampleMode() {
  const { t } = useTranslation('example')
  const localized = useLocalized()
  const language = useLanguage()
  const { profile } = useContent()
  const { example, failed } = useExample()
  const shown = useMemo(
    () => example && { assessments: exampleAssessments(example, profile, language), example: true },
    [example, profile, language],
  )
  if (failed) return <ExampleMissing />
  if (!example || !shown) return <Loading />
  return (
    <AssessmentsContext value={shown}>
      <aside className={styles['banner']} aria-label={t('title')}>
        <Notice
          tone="warning"
          title={t('title')}
          actions={
            <LinkButton replace to={`~${paths.home}`}>
              {t('leave')}
            </LinkButton>
          }
        >
          <p>{t('text', { person: localized(example.person) })}</p>
        </Notice>
      </aside>
      <Switch>
        <Route path={routes.growth} component={Growth} />
        <Route path={routes.growthSincePrevious} component={Growth} />
        <Route path={routes.cluster} component={ClusterScreen} />
        <Route path={routes.clusterSincePrevious} component={ClusterScreen} />
        <Route path={routes.result} component={Result} />
        <Route path={routes.resultSincePrevious} component={Result} />
        <Route path={routes.report} component={Report} />
        <Route path={routes.reportOf} component={Report} />
        <Route path={`${routes.course}/*?`} component={Course} />
        <Route path="/">
          <Redirect to={routes.growth} replace />
        </Route>
        <Route component={UnknownRoute} />
      </Switch>
    </AssessmentsContext>
  )
}

function ExampleMissing() {
  const { t } = useTranslation('example')
  return (
    <main className={styles['banner']}>
      <Notice role="alert" title={t('missingTitle')}>
        <p>{t('missing')}</p>
      </Notice>
    </main>
  )
}

function useExample(): { readonly example?: Example; readonly failed?: true } {
  const { catalogue, profile } = useContent()
  const [state, setState] = useState<ReturnType<typeof useExample>>({})
  useEffect(() => {
    let left = false
    const show = (next: typeof state) => !left && setState(next)
    loadExample(catalogue, profile).then(
      (example) => show(example ? { example } : { failed: true }),
      () => show({ failed: true }),
    )
    return () => {
      left = true
    }
  }, [catalogue, profile])
  return state
}
