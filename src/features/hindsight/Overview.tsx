import { useTranslation } from 'react-i18next'
import { countsOf } from '../../domain/hindsight'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { useCanChange } from '../../shared/saving/useCanChange'
import { ClusterWays } from '../../shared/scales/ClusterWays'
import { hindsightWriter } from '../../storage/hindsightWriter'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { explainHindsight } from './changeHindsight'
import { seenIn, type LookBack } from './useLookBack'

interface Props {
  readonly lookBack: LookBack
}

/** How far somebody is with each cluster, what came of it, and what opened their eyes. */
export function Overview({ lookBack }: Props) {
  const { t } = useTranslation('hindsight')
  const title = useTitle()
  const { date } = useFormats()
  const canChange = useCanChange()
  const { assessment, own, groups, hindsight, isOtherProfile, moment } = lookBack
  const { count, of } = seenIn(groups, hindsight)
  return (
    <Page
      title={title(t('title'))}
      heading={t('heading', { date: date(assessment.date) })}
      id={`${assessment.id} overview`}
    >
      <p>{t('about', { moment })}</p>
      <p>{t('intro')}</p>
      {canChange && <SavedStatus writer={hindsightWriter} id={own} />}
      <OtherSide of={own} />
      {isOtherProfile && <p>{t('otherProfile')}</p>}
      {count > 0 && <p>{t('counts', countsOf(assessment, hindsight))}</p>}
      <Clusters lookBack={lookBack} />
      {of > 0 && <p>{t('seen', { count, of })}</p>}
      <Reason lookBack={lookBack} canChange={canChange} />
      <p>
        <LinkButton look={count === of ? 'primary' : 'secondary'} to={paths.growth}>
          {t('toGrowth')}
        </LinkButton>
      </p>
    </Page>
  )
}

/** The first that is not done, and all of them. */
function Clusters({ lookBack: { assessment, groups, hindsight } }: Props) {
  const { t } = useTranslation('hindsight')
  const localized = useLocalized()
  const open = groups.find(({ competencies }) => competencies.some(({ id }) => !hindsight.has(id)))
  const to = (id: (typeof groups)[number]['id']) => paths.hindsightCluster(assessment.id, id)
  return (
    <ClusterWays
      onward={open && { to: to(open.id), label: t('goOn', { cluster: open.id }) }}
      clusters={groups.map((group) => ({
        to: to(group.id),
        label: `${group.id} ${localized(group.cluster.title)}`,
        hint: t('seenIn', seenIn([group], hindsight)),
      }))}
    />
  )
}

/** What opened somebody's eyes. */
function Reason({ lookBack: { assessment, reason }, canChange }: Props & { readonly canChange: boolean }) {
  const { t } = useTranslation('hindsight')
  return (
    <AutosaveText
      name="hindsight.reason"
      label={t('reason')}
      hint={t('clients')}
      value={reason}
      clients="all"
      native={{ rows: 3, readOnly: !canChange }}
      onType={(edit) => explainHindsight(assessment, edit)}
    />
  )
}
