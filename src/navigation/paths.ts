import type { AssessmentId } from '../domain/assessment'
import type { ClusterId, CompetencyId } from '../domain/profile'

/** The patterns that the router matches, one for each screen. */
export const routes = {
  home: '/',
  newAssessment: '/meting/nieuw',
  question: '/meting/:assessment/vraag/:competency',
  check: '/meting/:assessment/controle',
  result: '/meting/:assessment/resultaat',
  growth: '/groei',
  comparison: '/groei/van/:earlier/tot/:later',
  cluster: '/groei/cluster/:cluster',
  report: '/rapport',
  reportOf: '/rapport/:assessment',
  reportPreview: '/rapport/:assessment/bekijken',
  reports: '/rapporten',
  openReceived: '/rapporten/openen',
  askReview: '/rapporten/vragen',
  receivedReport: '/rapporten/:report',
  reviewMarks: '/rapporten/:report/beeld',
  reviewTalk: '/rapporten/:report/gesprek',
  reviewReply: '/rapporten/:report/reactie',
  team: '/team',
  more: '/meer',
  assessments: '/metingen',
  bin: '/prullenbak',
  profile: '/profiel',
  settings: '/instellingen',
  storage: '/opslag',
  makeBackup: '/reservekopie',
  restoreBackup: '/terugzetten',
  help: '/hulp',
} as const

/** Where the example lives: the same screens below this address. */
export const exampleBase = '/voorbeeld'

/** The address of each screen, to be given to a link or to `navigate`; the router puts the `#` before it. */
export const paths = {
  home: routes.home,
  newAssessment: routes.newAssessment,
  question: (assessment: AssessmentId, competency: CompetencyId) =>
    `/meting/${assessment}/vraag/${competency}`,
  check: (assessment: AssessmentId) => `/meting/${assessment}/controle`,
  result: (assessment: AssessmentId) => `/meting/${assessment}/resultaat`,
  growth: routes.growth,
  comparison: (earlier: AssessmentId, later: AssessmentId) => `/groei/van/${earlier}/tot/${later}`,
  cluster: (cluster: ClusterId) => `/groei/cluster/${cluster}`,
  report: routes.report,
  reportOf: (assessment: AssessmentId) => `/rapport/${assessment}`,
  reportPreview: (assessment: AssessmentId) => `/rapport/${assessment}/bekijken`,
  reports: routes.reports,
  openReceived: routes.openReceived,
  askReview: routes.askReview,
  receivedReport: (report: string) => `/rapporten/${encodeURIComponent(report)}`,
  reviewMarks: (report: string) => `/rapporten/${encodeURIComponent(report)}/beeld`,
  reviewTalk: (report: string) => `/rapporten/${encodeURIComponent(report)}/gesprek`,
  reviewReply: (report: string) => `/rapporten/${encodeURIComponent(report)}/reactie`,
  team: routes.team,
  more: routes.more,
  assessments: routes.assessments,
  bin: routes.bin,
  profile: routes.profile,
  settings: routes.settings,
  storage: routes.storage,
  makeBackup: routes.makeBackup,
  restoreBackup: routes.restoreBackup,
  help: routes.help,
  example: `${exampleBase}${routes.growth}`,
} as const
