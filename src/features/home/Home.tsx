import { MissingPart } from '../../shared/loading/MissingPart'
import { useHasBegun } from '../../shared/assessments/useHasBegun'
import { i18n } from '../../i18n/i18n'
import { isKnown } from '../../storage/preferences'
import { lazyPart } from '../../ui/lazyPart'
import { Welcome } from './Welcome'

// Whoever scores need not carry what lies on the desk.
const Start = lazyPart(async () => (await import('./Start')).Start, {
  missing: (again) => <MissingPart again={again} />,
})

/** What *Start* says. */
const words = ['desk', 'growth']

/** Fetches *Start* with its words for whoever was here before. @throws when something cannot be had. */
export async function fetchHome(): Promise<void> {
  if (isKnown()) await Promise.all([Start.fetchAhead(), i18n.loadNamespaces(words)])
}

/** The first screen: *Welkom* for whoever has nothing yet, *Start* for everybody else. */
export function Home() {
  return useHasBegun() ? <Start /> : <Welcome />
}
