import type { ChunkTable } from './chunksByImport.ts'

/** Whoever opens one screen of a journey opens the next one too. */
export const journeys = {
  home: ['features/home/Start'],
  menu: ['shared/menu/MenuState', 'app/showOwnFace'],
  assess: ['features/assess/NewAssessment', 'features/assess/Check', 'features/assess/CarryOver'],
  note: [
    'features/assess/NoteForm',
    'features/help/HelpPanel',
    'shared/content/WhatBelongs',
    'shared/personalData/likelyPersonalData',
    'storage/growEvidence',
  ],
  notices: ['app/notices/Offer', 'app/notices/Recovered', 'app/notices/CopyTrouble'],
  result: ['features/result/Result', 'features/result/Reaction', 'features/result/PrideScreen'],
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
  makeProfile: ['app/MakeProfileScreen'],
  workbook: ['exchange/cpdLog/cpdLogToXlsx', 'exchange/profile/sheet/tablesToFile'],
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
  reading: [
    'features/profile/ProfileReader',
    'features/help/Help',
    'features/help/About',
    'features/help/Intervision',
    'features/statement/Statement',
  ],
  // All behind the first screen, when the browser is idle.
  databaseGone: ['app/Emptied', 'app/TakenOver', 'app/keepWordings'],
  trouble: [
    'app/StartFailure',
    'app/notices/LeftOut',
    'storage/bringAllBack',
    'storage/rawStorage',
    'storage/rescue',
  ],
  example: ['app/ExampleMode', 'app/UnknownRoute'],
  Radar: ['charts/Radar'],
} as const

/** Words that are read on the same screens. */
const words = {
  start: [
    'offer',
    'desk',
    'kinds',
    'otherSide',
    'quoted',
    'guide',
    'assessments',
    'seen',
    'tasks',
    'example',
    'unknownRoute',
  ],
  trouble: ['start', 'faults', 'net'],
  reading: ['about', 'intervision', 'profile', 'help'],
  course: ['course', 'register', 'listImport'],
  rare: ['profileFile', 'statement'],
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
      'storage/copyAgain',
      'storage/missingWordings',
    ],
  },
  parts: {
    ...journeys,
    ...wordsIn('nl', words),
    ...wordsIn('en', { first: ['common', 'home', 'assess'], ...words }),
  },
  // *Start* and the way to scoring bring nothing along that only other screens share.
  shared: [
    { name: 'shared', for: ['home', 'menu'] },
    { name: 'assessShared', for: ['assess', 'note', 'notices'] },
    { name: 'troubleShared', for: ['trouble'] },
    { name: 'workbookShared', for: ['workbook'] },
    { name: 'others' },
  ],
}

function wordsIn(language: string, chunks: ChunkTable['parts']): ChunkTable['parts'] {
  return Object.fromEntries(
    Object.entries(chunks).map(([name, files]) => [
      `words-${name}-${language}`,
      files.map((file) => `i18n/${language}/${file}`),
    ]),
  )
}
