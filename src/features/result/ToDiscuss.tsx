import { useTranslation } from 'react-i18next'
import type { Answer, SealedAssessment } from '../../domain/assessment'
import { competenciesOf, type CompetencyWording, type ProfileWording } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import styles from './ToDiscuss.module.css'

interface Props {
  readonly profile: ProfileWording
  readonly assessment: SealedAssessment
  readonly previous: SealedAssessment | undefined
}

/** What somebody doubted and what they wrote, each with what they said the time before. */
export function ToDiscuss({ profile, assessment, previous }: Props) {
  const { t } = useTranslation('result')
  const remarks = competenciesOf(profile).flatMap((competency) => {
    const answer = assessment.answers.get(competency.id)
    return answer ? [{ competency, answer, before: previous?.answers.get(competency.id) }] : []
  })
  const doubts = remarks.filter(({ answer }) => answer.doubt)
  const notes = remarks.filter(({ answer }) => !answer.doubt && answer.note.trim() !== '')
  return (
    <>
      {doubts.length > 0 && (
        <section className={styles['remarks']}>
          <h2>{t('discuss.heading')}</h2>
          <p>{t('discuss.intro')}</p>
          <Remarks profile={profile} remarks={doubts} />
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles['remarks']}>
          <h2>{t('notes.heading')}</h2>
          <Remarks profile={profile} remarks={notes} />
        </section>
      )}
    </>
  )
}

interface Remark {
  readonly competency: CompetencyWording
  readonly answer: Answer
  readonly before: Answer | undefined
}

function Remarks({
  profile,
  remarks,
}: {
  readonly profile: ProfileWording
  readonly remarks: readonly Remark[]
}) {
  const { t } = useTranslation('result')
  const localized = useLocalized()
  const words = useScoreWords(profile.scale)
  return (
    <ul role="list">
      {remarks.map(({ competency, answer, before }) => (
        <li key={competency.id} className={styles['remark']}>
          <h3>
            <b>{competency.id}</b> {localized(competency.text)}
          </h3>
          <div className={styles['now']}>
            <p>{t('answer.now', { score: words(answer.score) })}</p>
            {answer.note && <blockquote>{answer.note}</blockquote>}
          </div>
          {before && (
            <div className={styles['before']}>
              <p>{t('answer.before', { score: words(before.score) })}</p>
              {before.note && (
                <>
                  <p className="visually-hidden">{t('answer.noteBefore')}</p>
                  <blockquote>{before.note}</blockquote>
                </>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
