import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { candidatesFor } from '../../domain/candidates'
import { maxPride, prideId, prideSides, type PrideSide } from '../../domain/documents/pride'
import type { Scored } from '../../domain/highlights'
import type { ProfileWording } from '../../domain/profile'
import { isSealed } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { OtherSide } from '../../shared/conflicts/OtherSide'
import { useContent } from '../../shared/content/ContentContext'
import { choosePride, useOwnPride } from '../../shared/documents/ownPride'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useInWords } from '../../shared/versions/useInWords'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { prideWriter } from '../../storage/prideWriter'
import { LinkButton } from '../../ui/Button'
import { ChangingWords } from '../../ui/ChangingWords'
import { Checkable } from '../../ui/Checkable'
import { Fieldset } from '../../ui/Fieldset'
import { FirstFew } from '../../ui/FirstFew'
import { Page } from '../../ui/Page'

/** *Waar ben je trots op?*: what somebody picks of one assessment to be proud of, and to learn. */
export function PrideScreen() {
  const { t } = useTranslation('result')
  const title = useTitle()
  const { profiles } = useContent()
  const { assessment: id } = useParams<{ readonly assessment: string }>()
  const assessment = useAssessments()
    .filter(isSealed)
    .find((one) => one.id === id)
  const profile = profiles.find((one) => one.id === assessment?.profile.id)
  if (assessment && profile) return <Picking key={assessment.id} {...{ assessment, today: profile }} />
  return (
    <Page title={title(t('gone.unknown.title'))} heading={t('gone.unknown.title')}>
      <p>{t('gone.unknown.body')}</p>
      <p>
        <LinkButton to={paths.assessments}>{t('gone.list')}</LinkButton>
      </p>
    </Page>
  )
}

interface PickingProps {
  readonly assessment: SealedAssessment
  readonly today: Parameters<typeof useInWords>[0]
}

function Picking({ assessment, today }: PickingProps) {
  const { t } = useTranslation(['result', 'common'])
  const title = useTitle()
  const formats = useFormats()
  const momentLabel = useMomentLabel()
  const canChange = useCanChange()
  const { profile } = useInWords(today, [assessment])
  const own = prideId(assessment)
  const about = { moment: momentLabel(assessment.moment), date: formats.date(assessment.date) }
  return (
    <Page title={title(t('pride.title'))} heading={t('pride.title')}>
      <p>{t('pride.about', { moment: t('common:momentOn', about) })}</p>
      <p>{t('pride.intro', { max: maxPride })}</p>
      {canChange && <SavedStatus writer={prideWriter} id={own} />}
      <OtherSide of={own} />
      {prideSides.map((side) => (
        <Side key={side} {...{ side, profile, assessment }} />
      ))}
      <p className="no-print">
        <LinkButton look="primary" to={paths.result(assessment.id)}>
          {t('pride.done')}
        </LinkButton>
      </p>
    </Page>
  )
}

interface SideProps {
  readonly side: PrideSide
  readonly profile: ProfileWording
  readonly assessment: SealedAssessment
}

/** All that can be picked, what the levels speak for at once and the others below. */
function Side({ side, profile, assessment }: SideProps) {
  const { t } = useTranslation('result')
  const localized = useLocalized()
  const words = useScoreWords(profile.scale)
  const canChange = useCanChange()
  const picked = useOwnPride(assessment)[side]
  const { first, others } = candidatesFor(side, profile, assessment)
  const said = useId()
  const isFull = picked.length >= maxPride
  const row = ({ competency: { id, text }, level }: Scored) => (
    <Checkable
      key={id}
      type="checkbox"
      data-field={`pride.${side}`}
      value={id}
      label={`${id} ${localized(text)}`}
      hint={words(level)}
      checked={picked.includes(id)}
      disabled={!canChange}
      offBecause={isFull && !picked.includes(id) ? said : undefined}
      onChange={(event) => choosePride(assessment, side, { id, isOn: event.target.checked })}
    />
  )
  return (
    <Fieldset legend={t(`pride.${side}`)} look="part">
      <p id={said} role="status">
        <ChangingWords>{t('pride.count', { count: picked.length, max: maxPride })}</ChangingWords>
      </p>
      <FirstFew
        few={first.length}
        unfolded={others.some(({ competency }) => picked.includes(competency.id))}
        more={(count) => t('pride.others', { count })}
        items={[...first, ...others].map(row)}
      />
    </Fieldset>
  )
}
