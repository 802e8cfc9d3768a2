import { useAssessments } from '../../shared/assessments/useAssessments'
import { Start } from './Start'
import { Welcome } from './Welcome'

/** The first screen: *Welkom* for whoever has nothing yet, *Start* for everybody else. */
export function Home() {
  return useAssessments().length === 0 ? <Welcome /> : <Start />
}
