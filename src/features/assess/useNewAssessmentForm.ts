import { useEffect } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import type { Profile } from '../../domain/profile'
import { useToday } from '../../ui/useToday'
import type { NewAssessmentForm } from './choicesOf'

/** The form as it is offered: of today, about all of the profile. What somebody filled in stays when either changes. */
export function useNewAssessmentForm(
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
