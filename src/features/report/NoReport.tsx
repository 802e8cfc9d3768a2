import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useCanChange } from '../../shared/saving/useCanChange'
import { LinkButton } from '../../ui/Button'
import type { ReportSubject } from './useReportSubject'

/** Why there is nothing to make a report of, and where to go. */
export function NoReport({
  subject,
}: {
  readonly subject: Exclude<ReportSubject, { readonly type: 'Subject' }>
}) {
  const { t } = useTranslation('compose')
  const canChange = useCanChange()
  switch (subject.type) {
    case 'StillOpen':
      return (
        <>
          <p>{t('empty.open')}</p>
          <p>
            <LinkButton to={paths.check(subject.assessment.id)}>{t('empty.check')}</LinkButton>
          </p>
        </>
      )
    case 'Gone':
      return (
        <>
          <p>{t('empty.gone')}</p>
          <p>
            <LinkButton to={paths.report}>{t('empty.latest')}</LinkButton>
          </p>
        </>
      )
    case 'NothingSealed':
      return (
        <>
          <p>{t('empty.text')}</p>
          {canChange && (
            <p>
              <LinkButton look="primary" to={paths.newAssessment}>
                {t('empty.start')}
              </LinkButton>
            </p>
          )}
        </>
      )
  }
}
