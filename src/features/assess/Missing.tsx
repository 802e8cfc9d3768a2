import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'

interface Props {
  /** What the app itself has to say. */
  readonly notices?: ReactNode
}

/** The address names an assessment that is not on this device, or is in the bin. */
export function AssessmentMissing({ notices }: Props) {
  const { t } = useTranslation('assess')
  return (
    <Page title={useTitle()(t('missing.title'))} heading={t('missing.title')}>
      {notices}
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
export function ProfileMissing({ profile, notices }: Props & { readonly profile: string }) {
  const { t } = useTranslation('assess')
  return (
    <Page title={useTitle()(t('missing.profileTitle'))} heading={t('missing.profileTitle')}>
      {notices}
      <p>{t('missing.profileText', { profile })}</p>
      <p>
        <LinkButton look="primary" to={paths.home}>
          {t('missing.home')}
        </LinkButton>
      </p>
    </Page>
  )
}
