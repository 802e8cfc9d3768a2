import { useTranslation } from 'react-i18next'
import { typed } from '../../lib/mergeText'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { useAssignment } from './useAssignment'

/** What somebody makes of it all. */
export function ReflectStep() {
  const { t } = useTranslation('assignment')
  const { body, change } = useAssignment()
  return (
    <>
      <p>{t('reflect.intro')}</p>
      <AutosaveText
        name="assignment.reflection"
        label={t('reflect.label')}
        hint={t('clients')}
        value={body.reflection}
        clients="all"
        native={{ rows: 8 }}
        onType={(edit) => change(({ reflection }) => ({ reflection: typed(edit, reflection) }), 'typed')}
      />
    </>
  )
}
