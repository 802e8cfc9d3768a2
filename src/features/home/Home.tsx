import { MissingPart } from '../../shared/loading/MissingPart'
import { useHasBegun } from '../../shared/assessments/useHasBegun'
import { lazyPart } from '../../ui/lazyPart'
import { Welcome } from './Welcome'

// Whoever scores need not carry what lies on the desk.
const Start = lazyPart(async () => (await import('./Start')).Start, {
  missing: (again) => <MissingPart again={again} />,
})

/** The first screen: *Welkom* for whoever has nothing yet, *Start* for everybody else. */
export function Home() {
  return useHasBegun() ? <Start /> : <Welcome />
}
