import { createElement } from 'react'
import { Route, Switch } from 'wouter'
import { i18n } from '../i18n/i18n'
import { exampleBase, routes } from '../navigation/paths'
import type { ScreenName } from '../navigation/placeOf'
import { isKnown } from '../storage/preferences'
import type { LazyPart } from '../ui/lazyPart'
import { lazyScreen } from './lazyScreen'

const Growth = lazyScreen(async () => (await import('../features/growth/Growth')).Growth)
const ClusterScreen = lazyScreen(async () => (await import('../features/growth/ClusterScreen')).ClusterScreen)
const Report = lazyScreen(async () => (await import('../features/report/Report')).Report)
const Reports = lazyScreen(async () => (await import('../features/review/Reports')).Reports)
const OpenReceived = lazyScreen(async () => (await import('../features/review/OpenReceived')).OpenReceived)
const AskReview = lazyScreen(async () => (await import('../features/review/AskReview')).AskReview)
const ReceivedReport = lazyScreen(
  async () => (await import('../features/review/ReceivedReport')).ReceivedReport,
)
const Course = lazyScreen(async () => (await import('../features/course/Course')).Course)
const Team = lazyScreen(async () => (await import('../features/team/Team')).Team)
const EvidenceList = lazyScreen(async () => (await import('../features/evidence/EvidenceList')).EvidenceList)
const EvidenceGrid = lazyScreen(async () => (await import('../features/evidence/EvidenceGrid')).EvidenceGrid)
const EvidenceScreen = lazyScreen(
  async () => (await import('../features/evidence/EvidenceScreen')).EvidenceScreen,
)
const TaskList = lazyScreen(async () => (await import('../features/evidence/TaskList')).TaskList)
const Plan = lazyScreen(async () => (await import('../features/plan/Plan')).Plan)
const NewGoal = lazyScreen(async () => (await import('../features/plan/NewGoal')).NewGoal)
const GoalScreen = lazyScreen(async () => (await import('../features/plan/GoalScreen')).GoalScreen)
const Assignment = lazyScreen(async () => (await import('../features/assignment/Assignment')).Assignment)
const AssignmentStep = lazyScreen(
  async () => (await import('../features/assignment/AssignmentStep')).AssignmentStep,
)
const Register = lazyScreen(async () => (await import('../features/register/Register')).Register)
const ImportCpdLog = lazyScreen(async () => (await import('../features/register/ImportCpdLog')).ImportCpdLog)
const CpdEntryScreen = lazyScreen(
  async () => (await import('../features/register/CpdEntryScreen')).CpdEntryScreen,
)
const Reaction = lazyScreen(async () => (await import('../features/result/Reaction')).Reaction)
const PrideScreen = lazyScreen(async () => (await import('../features/result/PrideScreen')).PrideScreen)
const Hindsight = lazyScreen(async () => (await import('../features/hindsight/Hindsight')).Hindsight)
const More = lazyScreen(async () => (await import('../features/settings/More')).More)
const Settings = lazyScreen(async () => (await import('../features/settings/Settings')).Settings)
const StorageScreen = lazyScreen(async () => (await import('./StorageScreen')).StorageScreen)
const AssessmentList = lazyScreen(
  async () => (await import('../features/assessments/AssessmentList')).AssessmentList,
)
const Bin = lazyScreen(async () => (await import('../features/assessments/Bin')).Bin)
const ProfileReader = lazyScreen(
  async () => (await import('../features/profile/ProfileReader')).ProfileReader,
)
const MakeProfileScreen = lazyScreen(async () => (await import('./MakeProfileScreen')).MakeProfileScreen)
const Help = lazyScreen(async () => (await import('../features/help/Help')).Help)
const Intervision = lazyScreen(async () => (await import('../features/help/Intervision')).Intervision)
const About = lazyScreen(async () => (await import('../features/help/About')).About)
const Statement = lazyScreen(async () => (await import('../features/statement/Statement')).Statement)
const MakeBackup = lazyScreen(async () => (await import('../features/backup/MakeBackup')).MakeBackup)
const RestoreBackup = lazyScreen(async () => (await import('../features/backup/RestoreBackup')).RestoreBackup)
const ExampleMode = lazyScreen(async () => (await import('./ExampleMode')).ExampleMode)
const UnknownRoute = lazyScreen(async () => (await import('./UnknownRoute')).UnknownRoute)

/** An address that is a word as it stands comes before one that names something there. */
const screens: readonly (readonly [keyof typeof routes, LazyPart<object>])[] = [
  ['growth', Growth],
  ['growthSincePrevious', Growth],
  ['cluster', ClusterScreen],
  ['clusterSincePrevious', ClusterScreen],
  ['evidence', EvidenceList],
  ['evidenceGrid', EvidenceGrid],
  ['evidenceNote', EvidenceScreen],
  ['plan', Plan],
  ['newGoal', NewGoal],
  ['newGoalAbout', NewGoal],
  ['goal', GoalScreen],
  ['assignment', Assignment],
  ['assignmentStep', AssignmentStep],
  ['register', Register],
  ['importCpdLog', ImportCpdLog],
  ['ledgerEntry', CpdEntryScreen],
  ['reaction', Reaction],
  ['pride', PrideScreen],
  ['hindsight', Hindsight],
  ['hindsightCluster', Hindsight],
  ['report', Report],
  ['reportOf', Report],
  ['reports', Reports],
  ['openReceived', OpenReceived],
  ['askReview', AskReview],
  ['receivedReport', ReceivedReport],
  ['reviewMarks', ReceivedReport],
  ['reviewCluster', ReceivedReport],
  ['reviewTalk', ReceivedReport],
  ['reviewReply', ReceivedReport],
  ['team', Team],
  ['more', More],
  ['settings', Settings],
  ['storage', StorageScreen],
  ['assessments', AssessmentList],
  ['bin', Bin],
  ['profile', ProfileReader],
  ['makeProfile', MakeProfileScreen],
  ['tasks', TaskList],
  ['makeBackup', MakeBackup],
  ['restoreBackup', RestoreBackup],
  ['help', Help],
  ['intervision', Intervision],
  ['about', About],
  ['accessibility', Statement],
]

/** What the screens of the menu say beside what is there already. Words that are missing here come with the screen, in one step more. */
const words: Readonly<Partial<Record<ScreenName, readonly string[]>>> = {
  growth: ['growth'],
  plan: ['plan', 'calendar', 'versions'],
  more: ['desk'],
  reports: ['review', 'arrival', 'looking'],
  team: ['team'],
}

/** Fetches one of these, or the course, with its words and charts. @throws when something cannot be had. */
export async function fetchOther(screen: ScreenName): Promise<void> {
  // Who has nothing yet sees no picture.
  const hasPictures = screen.startsWith('growth') && isKnown()
  const shown = hasPictures ? fetchGrowthShown() : i18n.loadNamespaces(words[screen] ?? [])
  const [, Screen = Course] = screens.find(([name]) => name === screen) ?? []
  await Promise.all([Screen.fetchAhead(), shown])
}

async function fetchGrowthShown(): Promise<void> {
  const { fetchShown } = await import('../features/growth/fetchShown')
  await fetchShown()
}

/**
 * Every screen that is not on the way from the start to a result. Without keys: what several addresses share, such as the parts of a
 * received report, stays when somebody goes from one to another.
 */
export function OtherScreens() {
  return createElement(
    Switch,
    null,
    // oxlint-disable-next-line react/jsx-key -- they are arguments, and a key would make what two addresses share begin anew
    ...screens.map(([name, Screen]) => <Route path={routes[name]} component={Screen} />),
    <Route path={`${routes.course}/*?`} component={Course} />,
    <Route path={exampleBase} nest component={ExampleMode} />,
    <Route component={UnknownRoute} />,
  )
}
