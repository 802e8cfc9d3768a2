import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Checkable } from '../../ui/Checkable'
import { Disclosure } from '../../ui/Disclosure'
import { Fieldset } from '../../ui/Fieldset'
import type { NewAssessmentForm } from './choicesOf'

/** All clusters, unless somebody wants fewer: folded away, because most people want them all. */
export function ClusterChoice({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('assess')
  const localized = useLocalized()
  const { register, watch, formState } = useFormContext<NewAssessmentForm>()
  const [chosen, of] = [watch('clusters').length, profile.clusters.length]
  const error = formState.errors.clusters
  return (
    <Fieldset legend={t('new.clusters')} aria-describedby={error && 'clusters-error'}>
      <Disclosure
        summary={
          chosen === of ? t('new.allClusters', { count: of }) : t('new.someClusters', { count: chosen, of })
        }
        {...(error && { open: true })}
      >
        {profile.clusters.map((cluster) => (
          <Checkable
            key={cluster.id}
            type="checkbox"
            value={cluster.id}
            label={`${cluster.id}. ${localized(cluster.title)}`}
            {...register('clusters', { validate: (ids) => ids.some((id) => isAsked(profile, id)) })}
          />
        ))}
      </Disclosure>
      {error && (
        <p id="clusters-error" role="alert">
          <b>{t('new.clustersError')}</b>
        </p>
      )}
    </Fieldset>
  )
}

/** Ids of clusters that this profile does not have would make an assessment without a question. */
function isAsked({ clusters }: Profile, id: string): boolean {
  return clusters.some((cluster) => cluster.id === id)
}
