import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Checkable } from '../../ui/Checkable'
import { Field } from '../../ui/Field'
import type { NewAssessmentForm } from './choicesOf'

const moments = ['begin', 'midway', 'end'] as const

/** Begin, midway, end, or a name of one's own. */
export function MomentChoice() {
  const { t } = useTranslation(['assess', 'common'])
  const { register, watch, formState } = useFormContext<NewAssessmentForm>()
  const isOwn = watch('moment') === 'own'
  return (
    <fieldset>
      <legend>
        <b>{t('new.moment')}</b>
      </legend>
      {moments.map((moment) => (
        <Checkable
          key={moment}
          type="radio"
          value={moment}
          label={t(`common:moment.${moment}`)}
          {...register('moment')}
        />
      ))}
      <Checkable type="radio" value="own" label={t('new.own')} {...register('moment')} />
      {isOwn && (
        <Field
          label={t('new.label')}
          hint={t('new.labelHint')}
          error={formState.errors.label && t('new.labelError')}
        >
          {(control) => (
            <input {...control} {...register('label', { validate: (label) => label.trim() !== '' })} />
          )}
        </Field>
      )}
    </fieldset>
  )
}
