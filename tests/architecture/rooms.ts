/** A folder of `src/`, or the file that starts it all. */
export interface Room {
  /** The rooms that it may import from, besides itself. */
  readonly below: readonly string[]
  /** Packages that have no place here. */
  readonly without: readonly Package[]
}

export type Package = 'React' | 'i18next' | 'Dexie' | 'Recharts'

/** Whatever begins like this belongs to the package. */
export const packages: Readonly<Record<Package, RegExp>> = {
  React: /^(react|react-dom|react-i18next|react-hook-form|dexie-react-hooks|wouter)(\/|$)/,
  i18next: /^(i18next|react-i18next)(\/|$)/,
  Dexie: /^dexie(-react-hooks)?(\/|$)/,
  Recharts: /^recharts(\/|$)/,
}

const plain = ['React', 'i18next', 'Dexie', 'Recharts'] as const
const platform = ['exchange', 'storage', 'domain', 'lib']

/** From top to bottom. What a room may not know is what its sentence in the README promises. */
export const rooms: Readonly<Record<string, Room>> = {
  main: {
    below: ['app', 'i18n', 'ui', 'storage', 'content', 'lib'],
    without: ['Dexie', 'Recharts'],
  },
  serviceWorker: { below: ['exchange', 'content', 'lib'], without: plain },
  app: {
    below: ['features', 'shared', 'navigation', 'i18n', 'ui', 'storage', 'content', 'domain', 'lib'],
    without: ['Dexie', 'Recharts'],
  },
  features: {
    below: ['shared', 'papers', 'charts', 'navigation', 'i18n', 'ui', ...platform],
    without: ['Recharts'],
  },
  shared: { below: ['charts', 'navigation', 'i18n', 'ui', 'content', ...platform], without: ['Recharts'] },
  papers: { below: ['i18n', 'domain', 'lib'], without: ['Dexie', 'Recharts'] },
  charts: { below: ['pictures', 'ui', 'domain', 'lib'], without: ['i18next', 'Dexie'] },
  navigation: { below: ['domain'], without: ['Dexie', 'Recharts'] },
  i18n: { below: ['domain', 'lib'], without: ['Dexie', 'Recharts'] },
  ui: { below: ['lib'], without: ['i18next', 'Dexie', 'Recharts'] },
  exchange: { below: ['storage', 'pictures', 'content', 'domain', 'lib'], without: plain },
  storage: { below: ['domain', 'lib'], without: ['React', 'i18next', 'Recharts'] },
  pictures: { below: ['domain', 'lib'], without: plain },
  content: { below: ['domain', 'lib'], without: plain },
  domain: { below: ['lib'], without: plain },
  lib: { below: [], without: plain },
}
