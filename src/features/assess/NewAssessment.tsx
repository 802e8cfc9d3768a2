import { useEffect, useState } from 'react'
import { FormProvider, useForm, useFormContext, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Profile } from '../../domain/profile'
import { progressOf, questionsOf } from '../../domain/questions'
import { currentAssessments, isOpen } from '../../domain/sealing'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useResume } from '../../shared/assessments/useResume'
import { useContent, useProfile } from '../../shared/content/ContentContext'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { createAssessment } from '../../storage/assessments'
import { setPreferences } from '../../storage/preferences'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button, LinkButton } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { RadioGroup } from '../../ui/RadioGroup'
import { useToday } from '../../ui/useToday'
import { BeforeQuestions } from './BeforeQuestions'
import { choicesOf, isReasonableDate, type NewAssessmentForm } from './choicesOf'
import { ClusterChoice } from './ClusterChoice'
import styles from './NewAssessment.module.css'

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
              <input
                type="date"
                required
                {...control}
                {...register('date', { validate: isReasonableDate })}
              />
            )}
          </Field>
          <MomentChoice />
          <ClusterChoice key={profile.id} profile={profile} />
          <BeforeQuestions profile={profile} isFirst={!finished} />
          {failure && <WriteFailed title={t('new.failed')} failure={failure} />}
          <Button look="primary" type="submit" isOff={formState.isSubmitting}>
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
  const { profiles, profile } = useContent()
  if (profiles.length < 2) return null
  return (
    <Field label={t('new.profile')}>
      {(control) => (
        <select
          {...control}
          value={profile.id}
          onChange={(event) => setPreferences({ profile: event.target.value })}
        >
          {profiles.map(({ id, title }) => (
            <option key={id} value={id}>
              {localized(title)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Somebody who asks for a new assessment may have forgotten the one in progress. */
function OpenAlready() {
  const { t } = useTranslation('assess')
  const profile = useProfile()
  const resume = useResume()
  const open = useAssessments()
    .filter(isOpen)
    .filter((one) => one.profile.id === profile.id)
  const newest = open.toSorted((a, b) => b.sequence - a.sequence)[0]
  if (!newest) return null
  return (
    <Notice
      title={t('new.openTitle')}
      actions={<LinkButton to={resume(newest).to}>{t('new.resume')}</LinkButton>}
    >
      <p>{t('new.open', { ...progressOf(profile, newest) })}</p>
    </Notice>
  )
}

const moments = ['begin', 'midway', 'end'] as const

/** Begin, midway, end, or a name of one's own. */
function MomentChoice() {
  const { t } = useTranslation(['assess', 'common'])
  const { register, watch, formState } = useFormContext<NewAssessmentForm>()
  const isOwn = watch('moment') === 'own'
  return (
    <RadioGroup
      legend={t('new.moment')}
      hint={t('new.momentHint')}
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

/** The form as it is offered: of today, about all of the profile. What somebody filled in stays when either changes. */
function useNewAssessmentForm(
  profile: Profile,
  moment: NewAssessmentForm['moment'],
): UseFormReturn<NewAssessmentForm> {
  const today = useToday()
  const form = useForm<NewAssessmentForm>({
    defaultValues: { date: today, moment, label: '', clusters: clusterIds(profile) },
  })
  const isDateChosen = form.getFieldState('date', form.formState).isDirty
  useEffect(() => {
    if (!isDateChosen) form.resetField('date', { defaultValue: today })
  }, [form, isDateChosen, today])
  // Clusters of another profile are none of this one.
  useEffect(() => form.resetField('clusters', { defaultValue: clusterIds(profile) }), [form, profile])
  return form
}

function clusterIds(profile: Profile): string[] {
  return profile.clusters.map(({ id }) => id)
}
