import { useState } from 'react'
import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useContent } from '../../shared/content/ContentContext'
import { currentAssessments } from '../../domain/sealing'
import { questionsOf } from '../../domain/questions'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { createAssessment } from '../../storage/assessments'
import { setPreferences } from '../../storage/preferences'
import { useAssessments } from '../../shared/assessments/useAssessments'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Page } from '../../ui/Page'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { choicesOf, isReasonableDate } from './choicesOf'
import { ClusterChoice } from './ClusterChoice'
import { MomentChoice } from './MomentChoice'
import styles from './NewAssessment.module.css'
import { OpenAlready } from './OpenAlready'
import { useNewAssessmentForm } from './useNewAssessmentForm'

/** *Nieuwe meting*: date, moment and clusters, all filled in sensibly, so that one tap is enough. */
export function NewAssessment() {
  const { t } = useTranslation('assess')
  const [, navigate] = useLocation()
  const { profile } = useContent()
  const [failure, setFailure] = useState<WriteFailure>()
  const finished = currentAssessments(useAssessments()).some((one) => one.profile.id === profile.id)
  const form = useNewAssessmentForm(profile, finished ? 'midway' : 'begin')
  const { register, handleSubmit, formState } = form
  const submit = handleSubmit(async (values) => {
    const created = await createAssessment(profile, choicesOf(profile, values))
    if ('type' in created) return setFailure(created)
    const [first] = questionsOf(profile, created)
    // Back from the first question leads to the start, not to a form that would make a second assessment.
    if (first) navigate(paths.question(created.id, first.competency.id), { replace: true })
  })
  return (
    <Page title={useTitle()(t('new.title'))} heading={t('new.title')}>
      <OpenAlready />
      <FormProvider {...form}>
        <form className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
          <ProfileChoice />
          <Field label={t('new.date')} error={formState.errors.date && t('new.dateError')}>
            {(control) => (
              <input type="date" {...control} {...register('date', { validate: isReasonableDate })} />
            )}
          </Field>
          <MomentChoice />
          <ClusterChoice key={profile.id} profile={profile} />
          {failure && <WriteFailed title={t('new.failed')} failure={failure} />}
          <Button look="primary" type="submit" disabled={formState.isSubmitting}>
            {t('new.submit')}
          </Button>
        </form>
      </FormProvider>
    </Page>
  )
}

/** Which profile, where a host offers more than one. */
function ProfileChoice() {
  const { t } = useTranslation('assess')
  const localized = useLocalized()
  const { catalogue, profile } = useContent()
  if (catalogue.profiles.length < 2) return null
  return (
    <Field label={t('new.profile')}>
      {(control) => (
        <select
          {...control}
          value={profile.id}
          onChange={(event) => setPreferences({ profile: event.target.value })}
        >
          {catalogue.profiles.map(({ id, title }) => (
            <option key={id} value={id}>
              {localized(title)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
