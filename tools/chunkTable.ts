import type { ChunkTable } from './chunksByImport.ts'

/** Whoever opens one screen of a journey opens the next one too. */
export const journeys = {
  home: ['features/home/Start'],
  menu: ['shared/menu/MenuState'],
  result: ['features/result/Result', 'features/result/Reaction'],
  growth: ['features/growth/Growth', 'features/growth/ClusterScreen', 'features/growth/fetchShown'],
  course: ['features/course/Course'],
  plan: [
    'features/evidence/EvidenceList',
    'features/evidence/EvidenceGrid',
    'features/evidence/EvidenceScreen',
    'features/evidence/TaskList',
    'features/plan/Plan',
    'features/plan/NewGoal',
    'features/plan/GoalScreen',
    'features/assignment/Assignment',
    'features/assignment/AssignmentStep',
    'features/hindsight/Hindsight',
  ],
  makeProfile: ['app/MakeProfileScreen', 'exchange/profile/sheet/tablesToFile'],
  register: [
    'features/register/Register',
    'features/register/ImportCpdLog',
    'features/register/CpdEntryScreen',
  ],
  report: [
    'features/report/Report',
    'features/review/Reports',
    'features/review/OpenReceived',
    'features/review/openLaunched',
    'features/review/AskReview',
    'features/review/ReceivedReport',
    'features/team/Team',
  ],
  assessments: ['features/assessments/AssessmentList', 'features/assessments/Bin'],
  settings: ['features/settings/More', 'features/settings/Settings', 'app/StorageScreen'],
  backup: ['features/backup/MakeBackup', 'features/backup/RestoreBackup'],
  example: ['app/ExampleMode'],
} as const

/** Words that are read on the same screens. */
const words = {
  start: ['offer', 'desk', 'kinds', 'otherSide', 'quoted'],
  growth: ['growth', 'result', 'beside', 'hindsight', 'versions'],
  report: ['report', 'handOn', 'compose', 'review', 'looking', 'arrival', 'team', 'calendar'],
  plan: ['plan', 'evidence', 'assignment', 'clientData'],
  safety: ['backup', 'restore', 'door', 'storage', 'settings'],
}

export const chunkTable: ChunkTable = {
  whole: {
    // What the first screen needs, and what scoring shares with *Start*: a file of its own would cost a request.
    core: ['main', 'domain/questions', 'shared/saving/SavedWords'],
    // Where most time is spent, in one file; what others need of it is a few small parts.
    Scoring: ['features/assess/Scoring'],
    // What keeps answers safe, once the first screen stands.
    safekeeping: [
      'storage/recovery',
      'storage/secondCopy/keepCopies',
      'storage/restoreFromTab',
      'storage/archive/archiveText',
      'storage/missingWordings',
    ],
  },
  parts: {
    ...journeys,
    ...wordsIn('nl', words),
    ...wordsIn('en', { first: ['common', 'home', 'assess'], ...words }),
  },
  shared: {
    name: 'shared',
    by: ['home', 'menu', 'settings', 'result', 'growth', 'course', 'plan', 'register', 'report', 'example'],
  },
}

function wordsIn(language: string, chunks: ChunkTable['parts']): ChunkTable['parts'] {
  return Object.fromEntries(
    Object.entries(chunks).map(([name, files]) => [
      `words-${name}-${language}`,
      files.map((file) => `i18n/${language}/${file}`),
    ]),
  )
}
