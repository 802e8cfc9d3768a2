import { useTranslation } from 'react-i18next'
import { useContent } from '../../shared/content/ContentContext'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useBinnedAssessments } from '../../shared/assessments/useAssessments'
import { LinkList } from '../../ui/LinkList'
import { Page } from '../../ui/Page'

/** The way to everything that is not needed every day. */
export function More() {
  const { t } = useTranslation('settings')
  const title = useTitle()
  const { catalogue, profile } = useContent()
  const { id } = profile
  const inBin = useBinnedAssessments().filter((one) => one.profile.id === id)
  const count = new Set(inBin.map(({ original }) => original)).size
  const hasCourse = catalogue.programmes.some((programme) => programme.profile === id)
  return (
    <Page title={title(t('more.title'))} heading={t('more.title')}>
      <LinkList
        items={[
          { to: paths.assessments, label: t('more.assessments'), hint: t('more.assessmentsHint') },
          { to: paths.evidence, label: t('more.evidence'), hint: t('more.evidenceHint') },
          { to: paths.assignment, label: t('more.assignment'), hint: t('more.assignmentHint') },
          { to: paths.register, label: t('more.register'), hint: t('more.registerHint') },
          { to: paths.reports, label: t('more.reports'), hint: t('more.reportsHint') },
          ...(hasCourse ? [{ to: paths.course, label: t('more.course'), hint: t('more.courseHint') }] : []),
          { to: paths.profile, label: t('more.profile'), hint: t('more.profileHint') },
          { to: paths.storage, label: t('more.storage'), hint: t('more.storageHint') },
          { to: paths.settings, label: t('more.settings'), hint: t('more.settingsHint') },
          { to: paths.bin, label: t('more.bin', { count }), hint: t('more.binHint') },
          { to: paths.help, label: t('more.help'), hint: t('more.helpHint') },
        ]}
      />
    </Page>
  )
}
