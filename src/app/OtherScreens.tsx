import { Route, Switch } from 'wouter'
import { exampleBase, routes } from '../navigation/paths'
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

/** How to use the app, and whose it is. */
const aboutTheApp = (
  <>
    <Route path={routes.help} component={Help} />
    <Route path={routes.intervision} component={Intervision} />
    <Route path={routes.about} component={About} />
    <Route path={routes.accessibility} component={Statement} />
  </>
)

/** Fetches *Groei*, and what it and a result show. @throws when something cannot be had. */
export async function fetchGrowth(): Promise<void> {
  const shown = import('../features/growth/fetchShown').then(({ fetchShown }) => fetchShown())
  await Promise.all([Growth.fetchAhead(), shown])
}

/** Every screen that is not on the way from the start to a result. */
export function OtherScreens() {
  return (
    <Switch>
      <Route path={routes.growth} component={Growth} />
      <Route path={routes.growthSincePrevious} component={Growth} />
      <Route path={routes.cluster} component={ClusterScreen} />
      <Route path={routes.evidence} component={EvidenceList} />
      <Route path={routes.evidenceGrid} component={EvidenceGrid} />
      <Route path={routes.evidenceNote} component={EvidenceScreen} />
      <Route path={routes.plan} component={Plan} />
      <Route path={routes.newGoal} component={NewGoal} />
      <Route path={routes.newGoalAbout} component={NewGoal} />
      <Route path={routes.goal} component={GoalScreen} />
      <Route path={routes.assignment} component={Assignment} />
      <Route path={routes.assignmentStep} component={AssignmentStep} />
      <Route path={routes.register} component={Register} />
      <Route path={routes.importCpdLog} component={ImportCpdLog} />
      <Route path={routes.ledgerEntry} component={CpdEntryScreen} />
      <Route path={routes.reaction} component={Reaction} />
      <Route path={routes.pride} component={PrideScreen} />
      <Route path={routes.hindsight} component={Hindsight} />
      <Route path={routes.hindsightCluster} component={Hindsight} />
      <Route path={routes.report} component={Report} />
      <Route path={routes.reportOf} component={Report} />
      <Route path={routes.reports} component={Reports} />
      <Route path={routes.openReceived} component={OpenReceived} />
      <Route path={routes.askReview} component={AskReview} />
      <Route path={routes.receivedReport} component={ReceivedReport} />
      <Route path={routes.reviewMarks} component={ReceivedReport} />
      <Route path={routes.reviewCluster} component={ReceivedReport} />
      <Route path={routes.reviewTalk} component={ReceivedReport} />
      <Route path={routes.reviewReply} component={ReceivedReport} />
      <Route path={routes.team} component={Team} />
      <Route path={routes.more} component={More} />
      <Route path={routes.settings} component={Settings} />
      <Route path={routes.storage} component={StorageScreen} />
      <Route path={routes.assessments} component={AssessmentList} />
      <Route path={routes.bin} component={Bin} />
      <Route path={routes.profile} component={ProfileReader} />
      <Route path={routes.makeProfile} component={MakeProfileScreen} />
      <Route path={routes.tasks} component={TaskList} />
      <Route path={routes.makeBackup} component={MakeBackup} />
      <Route path={routes.restoreBackup} component={RestoreBackup} />
      {aboutTheApp}
      <Route path={`${routes.course}/*?`} component={Course} />
      <Route path={exampleBase} nest component={ExampleMode} />
      <Route component={UnknownRoute} />
    </Switch>
  )
}
