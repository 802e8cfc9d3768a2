import { Suspense, useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { i18n } from '../i18n/i18n'
import { fetchHome, Home } from '../features/home/Home'
import { routes } from '../navigation/paths'
import { placeOf, type ScreenName } from '../navigation/placeOf'
import { useHasBegun } from '../shared/assessments/useHasBegun'
import { useKnownVisitor } from '../shared/assessments/useKnownVisitor'
import { HelpOver } from './HelpOver'
import { LanguageSwitch } from './LanguageSwitch'
import { lazyScreen } from './lazyScreen'
import { Loading } from './Loading'
import { Notices } from './notices/Notices'
import { Offers } from './notices/Offers'
import { ScoringNotices } from './notices/ScoringNotices'
import { RenderFailure } from './RenderFailure'
import { Shell } from './Shell'
import { whenIdle } from '../lib/whenIdle'
import { useAssessments } from '../shared/assessments/useAssessments'
import type { LazyPart } from '../ui/lazyPart'

// Scoring must not wait for, or carry, what other screens need: each journey is a chunk of its own, and so is the table of
// all that is not on the way from the start to a result.
const NewAssessment = lazyScreen(async () => (await import('../features/assess/NewAssessment')).NewAssessment)
const Scoring = lazyScreen(async () => (await import('../features/assess/Scoring')).Scoring)
const Check = lazyScreen(async () => (await import('../features/assess/Check')).Check)
const Result = lazyScreen(async () => (await import('../features/result/Result')).Result)
const OtherScreens = lazyScreen(async () => (await import('./OtherScreens')).OtherScreens)

const screens: Readonly<Partial<Record<ScreenName, LazyPart<object>>>> = {
  newAssessment: NewAssessment,
  check: Check,
  result: Result,
  resultSincePrevious: Result,
}

/** What these say beside what is there from the start. */
const words: Readonly<Partial<Record<ScreenName, readonly string[]>>> = { newAssessment: ['guide'] }

/** Fetches the screen of an address, with its words. @throws when something cannot be had. */
export async function fetchScreen(address: string): Promise<void> {
  const { screen } = placeOf(address)
  if (screen === undefined) return
  if (screen === 'home') await fetchHome()
  else if (screen === 'question') await Scoring.fetchAhead()
  else if (screens[screen])
    await Promise.all([screens[screen].fetchAhead(), i18n.loadNamespaces(words[screen] ?? [])])
  else {
    await OtherScreens.fetchAhead()
    await (await import('./OtherScreens')).fetchOther(screen)
  }
}

/** Which screen belongs to which address. Scoring stands by itself, without menu. */
export function Screens() {
  const [address] = useLocation()
  return (
    <>
      <KnownVisitor />
      <Switch>
        <Route path={routes.question}>
          <RenderFailure address={address} notices={<ScoringNotices />}>
            <Suspense fallback={<Loading />}>
              <Scoring notices={<ScoringNotices />} help={<HelpOver />} />
            </Suspense>
          </RenderFailure>
        </Route>
        <Route>
          <Shell notices={<Notices />} bar={<FirstLanguage />}>
            <RenderFailure address={address}>
              <Suspense fallback={<Loading />}>
                <ShellScreens />
                <Offers />
              </Suspense>
            </RenderFailure>
          </Shell>
        </Route>
      </Switch>
    </>
  )
}

/** Apart, as is what follows: the screens are not drawn again for what is stored. */
function KnownVisitor() {
  useKnownVisitor()
  return null
}

function FirstLanguage() {
  return !useHasBegun() && <LanguageSwitch />
}

function ShellScreens() {
  useEffect(() => whenIdle(showFace), [])
  useGrowthAhead()
  return (
    <Switch>
      <Route path={routes.home} component={Home} />
      <Route path={routes.newAssessment} component={NewAssessment} />
      <Route path={routes.check} component={Check} />
      <Route path={routes.result} component={Result} />
      <Route path={routes.resultSincePrevious} component={Result} />
      <Route component={OtherScreens} />
    </Switch>
  )
}

/**
 * Fetches *Groei* and a result with their words and charts while the browser is idle, so that they stand there in one step from a
 * tap: not on a first visit, nor while scoring. A failure is no news: they are fetched again.
 */
function useGrowthAhead(): void {
  const begun = useAssessments().length > 0
  useEffect(() => (begun ? whenIdle(() => void fetchGrowth().catch(() => undefined)) : undefined), [begun])
}

async function fetchGrowth(): Promise<void> {
  await Promise.all([Result.fetchAhead(), fetchScreen(routes.growth)])
}

/** Behind the first painting, and not while scoring; a failure is no news: the app keeps its own face. */
function showFace(): void {
  void import('./showOwnFace').then(({ showOwnFace }) => showOwnFace()).catch(() => undefined)
}
