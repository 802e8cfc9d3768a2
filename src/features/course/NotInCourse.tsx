import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'

/** An address of something that the course does not have, or no longer. */
export function NotInCourse() {
  const { t } = useTranslation('course')
  return (
    <Page title={useTitle()(t('unknown.title'))} heading={t('unknown.title')}>
      <p>{t('unknown.text')}</p>
      <p>
        <Link href={paths.course}>{t('back')}</Link>
      </p>
    </Page>
  )
}
