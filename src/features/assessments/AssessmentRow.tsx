import { useTranslation } from 'react-i18next'
import type { Assessment, OpenAssessment, SealedAssessment } from '../../domain/assessment'
import { otherSides } from '../../domain/otherSides'
import { progressOf } from '../../domain/questions'
import { paths } from '../../navigation/paths'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useResume } from '../../shared/assessments/useResume'
import { useProfile } from '../../shared/content/ContentContext'
import { Button, LinkButton } from '../../ui/Button'
import { NamedArticle } from '../../ui/NamedArticle'
import styles from './AssessmentRow.module.css'
import type { MomentRow } from '../../shared/assessments/momentRows'
import { useRowName } from '../../shared/assessments/useRowName'

interface Props {
  readonly row: MomentRow
  /** Whether going on with this one is what the screen is for. */
  readonly first: boolean
  /** Absent where nothing may change. */
  readonly onRemove?: () => void
}

/** An assessment: how far it is, and what can be done with it. */
export function AssessmentRow({ row, first, onRemove }: Props) {
  const { t } = useTranslation('assessments')
  const name = useRowName()(row)
  const { open, sealed } = row
  return (
    <NamedArticle as="h2" heading={name} className={styles['row']}>
      {open && <Busy open={open} />}
      {sealed && <Finished sealed={sealed} versions={row.versions} />}
      <Part assessment={row.newest} />
      <OtherSide row={row} />
      <div className={styles['actions']}>
        {open && onRemove && <Resume open={open} of={name} look={first ? 'primary' : 'secondary'} />}
        {sealed && (
          <LinkButton to={paths.result(sealed.id)}>
            {t('list.result')}
            <Of name={name} />
          </LinkButton>
        )}
        {onRemove && (
          <Button look="quiet" onClick={onRemove}>
            {t('list.remove')}
            <Of name={name} />
          </Button>
        )}
      </div>
    </NamedArticle>
  )
}

function Busy({ open }: { readonly open: OpenAssessment }) {
  const { t } = useTranslation('assessments')
  const { answered, of } = progressOf(useProfile(), open)
  if (open.version === 1) return <p>{t('list.open', { answered, of })}</p>
  return <p>{t('list.correction', { answered, of, version: open.version })}</p>
}

interface FinishedProps {
  readonly sealed: SealedAssessment
  readonly versions: number
}

/** How much is in it, in whichever version of the profile it was made. */
function Finished({ sealed, versions }: FinishedProps) {
  const { t } = useTranslation('assessments')
  const count = [...sealed.answers.values()].filter(({ score }) => score !== undefined).length
  if (versions === 1) return <p>{t('list.sealed', { count })}</p>
  return <p>{t('list.sealedVersion', { count, version: sealed.version })}</p>
}

interface ResumeProps {
  readonly open: OpenAssessment
  readonly of: string
  readonly look: 'primary' | 'secondary'
}

/** To where somebody stood. */
function Resume({ open, of, look }: ResumeProps) {
  const { t } = useTranslation('assessments')
  const { to } = useResume()(open)
  return (
    <LinkButton look={look} to={to}>
      {open.version > 1 ? t('list.resumeCorrection') : t('list.resume')}
      <Of name={of} />
    </LinkButton>
  )
}

/** Said only where not everything is asked. */
function Part({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation('assessments')
  const all = useProfile().clusters
  const asked = all.filter(({ id }) => assessment.clusters.includes(id)).length
  return asked < all.length && <p>{t('list.part', { count: asked, of: all.length })}</p>
}

/** The same words stand in every row: whoever hears them one by one hears which row they belong to. */
function Of({ name }: { readonly name: string }) {
  return <span className="visually-hidden"> {name}</span>
}

/** That a moment is the other side of one that was changed on two devices. Says nothing about all others. */
function OtherSide({ row }: { readonly row: MomentRow }) {
  const { t } = useTranslation('assessments')
  const others = otherSides(row.original, useAssessments())
  if (row.newest.conflictOf === undefined) return null
  return <p>{others.length > 0 ? t('list.other') : t('list.otherAlone')}</p>
}
