import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../domain/documents/evidence'
import type { Profile } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { useCompetencyIds } from '../../shared/versions/useCompetencyIds'

interface Props {
  readonly profile: Profile
  readonly body: Pick<Evidence, 'competencies'>
}

/** The competencies that evidence was linked to and that the profile does not have any more, in their words of then. */
export function GoneLinks({ profile, body }: Props) {
  const { t } = useTranslation('evidence')
  const localized = useLocalized()
  const { idIn, textOfThen } = useCompetencyIds(profile, body.competencies)
  const gone = body.competencies.filter((id) => idIn(id) === undefined)
  if (gone.length === 0) return null
  const nameOf = (id: string) => {
    const text = textOfThen(id)
    return text ? `${id} ${localized(text)}` : id
  }
  return (
    <>
      <p>{t('note.goneLinks')}</p>
      <ul>
        {gone.map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </ul>
    </>
  )
}
