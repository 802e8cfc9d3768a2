import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'

/** The address names an assessment that is not on this device, or is in the bin. */
export function AssessmentMissing() {
  const { t } = useTranslation('assess')
  return (
    <Page title={useTitle()(t('missing.title'))} heading={t('missing.title')}>
      <p>{t('missing.text')}</p>
      <p>
        <LinkButton look="primary" to={paths.home}>
          {t('missing.home')}
        </LinkButton>{' '}
        <LinkButton to={paths.bin}>{t('missing.bin')}</LinkButton>
      </p>
    </Page>
  )
}

/** The assessment is here, but the host no longer serves its profile. */
export function ProfileMissing({ profile }: { readonly profile: string }) {
  const { t } = useTranslation('assess')
  return (
    <Page title={useTitle()(t('missing.profileTitle'))} heading={t('missing.profileTitle')}>
      <p>{t('missing.profileText', { profile })}</p>
      <p>
        <LinkButton look="primary" to={paths.home}>
          {t('missing.home')}
        </LinkButton>
      </p>
    </Page>
  )
}
