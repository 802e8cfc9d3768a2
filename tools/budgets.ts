/** What a journey may bring along beyond the first screen, gzipped; a file costs a phone's line more than a kilobyte. */
export interface Budget {
  /** Where it is, as an address of the app; left out: wherever the app is open. */
  readonly address?: string
  /** The modules that are fetched for it by `import()`, by their path below `src/`. Their words follow by themselves. */
  readonly opens: readonly string[]
  /** Files that no script leads to. */
  readonly also?: readonly RegExp[]
  readonly kilobytes: number
  readonly files: number
}

/** What every screen needs, and is counted once: all below comes on top. */
export const firstScreen: Budget = {
  opens: [],
  also: [
    /^(index\.html|boot\.js)$/,
    /^assets\/style-.*\.css$/,
    /^assets\/.*-latin-wght-normal.*\.woff2$/,
    /^data\/(catalogue|organisation)\.json$/,
    /^data\/profiles\/bcmb-[^/]*\.json$/,
  ],
  kilobytes: 241,
  files: 10,
}

const others = 'app/OtherScreens'

/** By what somebody does. */
export const budgets: Readonly<Record<string, Budget>> = {
  // When the browser has nothing better to do: the second copy, and the few screens for when the browser clears everything under an open tab.
  // Half of it is what screens share, which is there already but while scoring.
  'what keeps answers safe': {
    opens: [
      'app/Emptied',
      'app/TakenOver',
      'app/keepWordings',
      'storage/missingWordings',
      'storage/recovery',
      'storage/restoreFromTab',
      'storage/secondCopy/keepCopies',
    ],
    also: [/^assets\/(copy\.worker|wordTable)-.*\.js$/],
    kilobytes: 45,
    files: 7,
  },
  // On every screen but scoring, behind it.
  'the menu and the face of an organisation': {
    opens: ['shared/menu/MenuState', 'app/showOwnFace'],
    kilobytes: 38,
    files: 5,
  },
  'a notice above a screen': {
    opens: ['app/notices/Offer', 'app/notices/Recovered', 'app/notices/CopyTrouble'],
    kilobytes: 60,
    files: 7,
  },
  start: {
    address: './#/',
    opens: ['features/home/Start'],
    kilobytes: 46,
    files: 6,
  },
  'a new assessment': {
    address: './#/meting/nieuw',
    opens: ['features/assess/NewAssessment'],
    kilobytes: 60.5,
    files: 6,
  },
  scoring: {
    address: './#/meting/bezig/vraag/1.1',
    opens: ['features/assess/Scoring'],
    kilobytes: 5.5,
    files: 1,
  },
  result: {
    address: './#/meting/eind/resultaat',
    opens: ['features/result/Result', 'charts/Radar'],
    kilobytes: 173,
    files: 11,
  },
  growth: {
    address: './#/groei',
    opens: [others, 'features/growth/Growth', 'charts/Radar'],
    kilobytes: 170.5,
    files: 11,
  },
  plan: { address: './#/plan', opens: [others, 'features/plan/Plan'], kilobytes: 121.5, files: 11 },
  evidence: {
    address: './#/bewijs',
    opens: [others, 'features/evidence/EvidenceList'],
    kilobytes: 104.5,
    files: 9,
  },
  course: { address: './#/opleiding', opens: [others, 'features/course/Course'], kilobytes: 98, files: 10 },
  register: {
    address: './#/register',
    opens: [others, 'features/register/Register'],
    kilobytes: 112,
    files: 11,
  },
  report: { address: './#/rapport', opens: [others, 'features/report/Report'], kilobytes: 152, files: 13 },
  'opening a report': {
    address: './#/rapporten/openen',
    opens: [others, 'features/review/OpenReceived'],
    kilobytes: 150,
    files: 12,
  },
  'a backup': {
    address: './#/reservekopie',
    opens: [others, 'features/backup/MakeBackup'],
    kilobytes: 102,
    files: 9,
  },
  'putting a backup back': {
    address: './#/terugzetten',
    opens: [others, 'features/backup/RestoreBackup'],
    kilobytes: 102,
    files: 9,
  },
  'opening a file': { opens: [], also: [/^assets\/door\.worker-.*\.js$/], kilobytes: 81.5, files: 1 },
  'making a PDF': {
    opens: [],
    also: [/^assets\/pdf\.worker-.*\.js$/, /^assets\/.*-normal-.*\.woff$/],
    kilobytes: 148,
    files: 5,
  },
  help: { address: './#/hulp', opens: [others, 'features/help/Help'], kilobytes: 95, files: 10 },
}

/** All that is kept on a device for offline, packed with Brotli, but for the list of what an installed app is called. */
export const offline = { kilobytes: 890, files: 78 } as const
