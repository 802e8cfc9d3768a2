import { useTranslation } from 'react-i18next'
import { useOwnPerson, recordOwnPerson } from '../../shared/documents/ownPerson'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { useCanChange } from '../../shared/saving/useCanChange'
import { ownLines } from './ownLines'

const longestName = 100

/** A name and questions: remembered here for the next report, and never required. */
export function OwnWords() {
  const { t } = useTranslation('compose')
  const own = useOwnPerson()
  const readOnly = !useCanChange()
  return (
    <>
      <AutosaveText
        name="person.name"
        label={t('name.label')}
        hint={t('name.hint')}
        value={own?.name ?? ''}
        isLine
        native={{ autoComplete: 'name', maxLength: longestName, readOnly }}
        onType={(edit) => recordOwnPerson(({ name }) => ({ name: typed(edit, name) }))}
      />
      <AutosaveText
        name="person.questions"
        label={t('questions.label')}
        hint={t('questions.hint')}
        value={ownLines.toText(own?.questions)}
        native={{ readOnly }}
        onType={(edit) =>
          recordOwnPerson(({ questions }) => ({ questions: ownLines.edited(questions, edit) }))
        }
      />
    </>
  )
}
