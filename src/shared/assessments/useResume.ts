import { useProfile } from '../content/ContentContext'
import type { OpenAssessment } from '../../domain/assessment'
import { questionToResume, type Question } from '../../domain/questions'
import { usePlaces } from './useAssessments'
import { paths } from '../../navigation/paths'

interface ResumePoint {
  readonly to: string
  /** Absent when everything is answered: then it goes on at *Controle*. */
  readonly question: Question | undefined
}

/** Where an open assessment goes on, one tap away from wherever it is shown. */
export function useResume(): (assessment: OpenAssessment) => ResumePoint {
  const profile = useProfile()
  const places = usePlaces()
  return (assessment) => {
    const question = questionToResume(profile, assessment, places.get(assessment.id))
    const to = question ? paths.question(assessment.id, question.competency.id) : paths.check(assessment.id)
    return { to, question }
  }
}
