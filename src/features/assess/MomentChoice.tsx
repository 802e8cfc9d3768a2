import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field'
import { RadioGroup } from '../../ui/RadioGroup'
import type { NewAssessmentForm } from './choicesOf'

const moments = ['begin', 'midway', 'end'] as const

/** Begin, midway, end, or a name of one's own. */
export function MomentChoice() {
  const { t } = useTranslation(['assess', 'common'])
  const { register, watch, formState } = useFormContext<NewAssessmentForm>()
  const isOwn = watch('moment') === 'own'
  return (
    <RadioGroup
      legend={t('new.moment')}
      options={[
        ...moments.map((value) => ({ value, label: t(`common:moment.${value}`) })),
        { value: 'own', label: t('new.own') },
      ]}
      registration={register('moment')}
    >
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
    </RadioGroup>
  )
}
