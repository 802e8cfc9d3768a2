import { CheckPage } from './CheckPage'
import { OpenAssessmentRoute } from './OpenAssessmentRoute'

/** *Controle* at its address. */
export function Check() {
  return (
    <OpenAssessmentRoute>
      {(assessment, profile) => <CheckPage assessment={assessment} profile={profile} />}
    </OpenAssessmentRoute>
  )
}
