import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../../domain/assessment'
import type { CompetencyId } from '../../domain/profile'
import { MissingPart } from '../../shared/loading/MissingPart'
import { Disclosure } from '../../ui/Disclosure'
import { lazyPart } from '../../ui/lazyPart'
import styles from './NoteDisclosure.module.css'
import { useShown } from './ShownAssessment'
import { Waiting } from '../../shared/loading/Waiting'

// Most answers carry no note, so the form and its library are fetched when somebody opens it.
const NoteForm = lazyPart(async () => (await import('./NoteForm')).NoteForm, {
  loading: () => <Waiting />,
  missing: (again) => <MissingPart again={again} />,
})

interface Props {
  readonly competency: CompetencyId
}

/** *Notitie of twijfel toevoegen*: closed until it is wanted; what is in it can be read without opening it. */
export function NoteDisclosure({ competency }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Disclosure summary={<Summary competency={competency} />} open={open} onToggle={setOpen}>
        {open && <NoteForm competency={competency} />}
      </Disclosure>
      {!open && <Noted competency={competency} />}
    </>
  )
}

/** Stays what it was when somebody came, whatever they write. */
function Summary({ competency }: Props) {
  const { t } = useTranslation('assess')
  const answer = useShown().answers.get(competency)
  const [filled] = useState(isFilled(answer))
  return t(filled ? 'question.noteFilled' : 'question.note')
}

function Noted({ competency }: Props) {
  const { t } = useTranslation('assess')
  const answer = useShown().answers.get(competency)
  return (
    <>
      {answer?.note && <p className={styles['note']}>{answer.note}</p>}
      {answer?.doubt && <p className={styles['note']}>{t('question.doubt')}</p>}
    </>
  )
}

function isFilled(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.note !== '' || answer.doubt)
}
