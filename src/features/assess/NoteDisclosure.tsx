import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer, OpenAssessment } from '../../domain/assessment'
import type { CompetencyId } from '../../domain/profile'
import { MissingPart } from '../../shared/loading/MissingPart'
import { Disclosure } from '../../ui/Disclosure'
import { lazyPart } from '../../ui/lazyPart'
import styles from './NoteDisclosure.module.css'
import { Waiting } from '../../shared/loading/Waiting'

// Most answers carry no note, so the form and its library are fetched when somebody opens it.
const NoteForm = lazyPart(async () => (await import('./NoteForm')).NoteForm, {
  loading: () => <Waiting />,
  missing: (again) => <MissingPart again={again} />,
})

interface Props {
  readonly assessment: OpenAssessment
  readonly competency: CompetencyId
  readonly answer: Answer | undefined
}

/** *Notitie of twijfel toevoegen*: closed until it is wanted; what is in it can be read without opening it. */
export function NoteDisclosure({ assessment, competency, answer }: Props) {
  const { t } = useTranslation('assess')
  const [open, setOpen] = useState(false)
  const [filled] = useState(isFilled(answer))
  return (
    <>
      <Disclosure
        summary={filled ? t('question.noteFilled') : t('question.note')}
        open={open}
        onToggle={setOpen}
      >
        {open && <NoteForm assessment={assessment} competency={competency} answer={answer} />}
      </Disclosure>
      {!open && answer?.note && <p className={styles['note']}>{answer.note}</p>}
      {!open && answer?.doubt && <p className={styles['note']}>{t('question.doubt')}</p>}
    </>
  )
}

function isFilled(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.note !== '' || answer.doubt)
}
