import { exchangeFormat } from '../../src/exchange/report/envelope'
import { plainContent } from '../../src/exchange/report/plainContent'
import { reviewFileContent } from '../../src/exchange/report/reviewToText'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import { asRecord } from './aGoal'
import { aReport, aReview } from './aReport'
import { aSealedAssessment, anOpenAssessment, competencyId, everywhere, theProfile } from './builders'
import { anEvidenceRecord } from './evidence'

interface Amounts {
  /** Finished assessments, one a week, the last on 21 November 2026. */
  readonly finished: number
  readonly examples: number
  /** Of others, each about one of the last assessments. */
  readonly reviews: number
}

const week = 7 * 24 * 60 * 60 * 1000
const sentence = 'Tijdens het huisbezoek vroeg ik eerst wat er al goed gaat, en daarna wat iemand zelf wil. '

/** What is in the database of somebody who used the app for so long, by table; one assessment is under way, and is called `bezig`. */
export function yearsOfUse({ finished, examples, reviews }: Amounts) {
  const sealed = Array.from({ length: finished }, (_, index) => {
    const ago = finished - 1 - index
    return aSealedAssessment({
      id: `meting-${index + 1}`,
      date: new Date(Date.UTC(2026, 10, 21) - ago * week).toISOString().slice(0, 10),
      moment: { kind: 'own', label: `Week ${index + 1}` },
      sequence: index + 1,
      scores: { ...everywhere(index % 2 === 0 ? 3 : 4), '1.1': 2, '5.4': 'not-applicable' },
      notes: { '1.1': sentence, '2.1': sentence },
    })
  })
  const open = anOpenAssessment({ id: 'bezig', date: '2026-11-28', sequence: finished + 1 })
  return {
    assessments: (finished > 0 ? [...sealed, open] : [open]).map((one) => assessmentToRecord(one)),
    documents: [
      ...Array.from({ length: examples }, (_, index) =>
        anEvidenceRecord({
          id: `bewijs-${index + 1}`,
          title: `Voorbeeld ${index + 1}`,
          situation: sentence.repeat(3),
          action: sentence.repeat(3),
          result: sentence,
          reflection: sentence,
          competencies: ['1.1', '2.1'],
          tasks: ['2'],
        }),
      ),
      ...sealed.slice(-reviews || sealed.length).map((latest, index) =>
        asRecord('review', `beoordeling-${index + 1}`, {
          side: 'received',
          format: exchangeFormat,
          content: plainContent(
            reviewFileContent(
              aReview({
                id: `beoordeling-${index + 1}`,
                about: aReport({ latest: { id: latest.id, date: latest.date } }),
                marks: everywhere(3),
                remarks: { [competencyId('1.1')]: sentence },
                remark: sentence,
              }),
              theProfile(),
            ),
          ),
        }),
      ),
    ],
  }
}
