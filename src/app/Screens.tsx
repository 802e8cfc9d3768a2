import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Home } from '../features/home/Home'
import { exampleBase, routes } from '../navigation/paths'
import { useKnownVisitor } from '../storage/useKnownVisitor'
import { Loading } from './Loading'
import { Notices } from './notices/Notices'
import { SaveFailure } from './notices/SaveFailure'
import { RenderFailure } from './RenderFailure'
import { Shell } from './Shell'
import { usePrefetchedCharts } from './usePrefetchedCharts'

// Scoring must not wait for, or carry, what other screens need: each journey is a chunk of its own.
const NewAssessment = lazy(async () => ({
  default: (await import('../features/assess/NewAssessment')).NewAssessment,
}))
const Scoring = lazy(async () => ({ default: (await import('../features/assess/Scoring')).Scoring }))
const Check = lazy(async () => ({ default: (await import('../features/assess/Check')).Check }))
const Result = lazy(async () => ({ default: (await import('../features/result/Result')).Result }))
const Growth = lazy(async () => ({ default: (await import('../features/growth/Growth')).Growth }))
const ClusterScreen = lazy(async () => ({
  default: (await import('../features/growth/ClusterScreen')).ClusterScreen,
}))
const More = lazy(async () => ({ default: (await import('../features/settings/More')).More }))
const Settings = lazy(async () => ({ default: (await import('../features/settings/Settings')).Settings }))
const AssessmentList = lazy(async () => ({
  default: (await import('../features/assessments/AssessmentList')).AssessmentList,
}))
const Bin = lazy(async () => ({ default: (await import('../features/assessments/Bin')).Bin }))
const ProfileReader = lazy(async () => ({
  default: (await import('../features/profile/ProfileReader')).ProfileReader,
}))
const Help = lazy(async () => ({ default: (await import('../features/help/Help')).Help }))
const ExampleMode = lazy(async () => ({ default: (await import('./ExampleMode')).ExampleMode }))
const UnknownRoute = lazy(async () => ({ default: (await import('./UnknownRoute')).UnknownRoute }))

/** Which screen belongs to which address. Scoring stands by itself, without menu. */
export function Screens() {
  const [address] = useLocation()
  useKnownVisitor()
  return (
    <Switch>
      <Route path={routes.question}>
        <RenderFailure address={address}>
          <Suspense fallback={<Loading />}>
            <Scoring notices={<SaveFailure />} />
          </Suspense>
        </RenderFailure>
      </Route>
      <Route>
        <Shell notices={<Notices />}>
          <RenderFailure address={address}>
            <Suspense fallback={<Loading />}>
              <ShellScreens />
            </Suspense>
          </RenderFailure>
        </Shell>
      </Route>
    </Switch>
  )
}

function ShellScreens() {
  usePrefetchedCharts()
  return (
    <Switch>
      <Route path={routes.home} component={Home} />
      <Route path={routes.newAssessment} component={NewAssessment} />
      <Route path={routes.check} component={Check} />
      <Route path={routes.result} component={Result} />
      <Route path={routes.growth} component={Growth} />
      <Route path={routes.comparison} component={Growth} />
      <Route path={routes.cluster} component={ClusterScreen} />
      <Route path={routes.more} component={More} />
      <Route path={routes.settings} component={Settings} />
      <Route path={routes.assessments} component={AssessmentList} />
      <Route path={routes.bin} component={Bin} />
      <Route path={routes.profile} component={ProfileReader} />
      <Route path={routes.help} component={Help} />
      <Route path={exampleBase} nest component={ExampleMode} />
      <Route component={UnknownRoute} />
    </Switch>
  )
}
