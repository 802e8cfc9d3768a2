import { useTranslation } from 'react-i18next'
import { ClientDataHint } from '../../ui/ClientDataHint'
import { Field } from '../../ui/Field'
import { useAssignment } from './useAssignment'

/** What somebody makes of it all. */
export function ReflectStep() {
  const { t } = useTranslation('assignment')
  const { body, change } = useAssignment()
  return (
    <>
      <p>{t('reflect.intro')}</p>
      <Field label={t('reflect.label')} hint={t('clients')}>
        {(control) => (
          <textarea
            {...control}
            rows={8}
            value={body.reflection}
            onChange={(event) => change({ reflection: event.target.value }, 'typed')}
          />
        )}
      </Field>
      <ClientDataHint text={body.reflection} />
    </>
  )
}
