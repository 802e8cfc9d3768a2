import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { AssessmentId } from '../../domain/assessment'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { type MomentRow, momentRows } from '../../shared/assessments/momentRows'
import { OtherProfiles } from '../../shared/assessments/OtherProfiles'
import { RemoveAssessment } from '../../shared/assessments/RemoveAssessment'
import { useAssessments, useBinnedAssessments } from '../../shared/assessments/useAssessments'
import { useRowName } from '../../shared/assessments/useRowName'
import { useProfile } from '../../shared/content/ContentContext'
import { useCanChange } from '../../shared/saving/useCanChange'
import { restoreAssessment } from '../../storage/assessments'
import { Button, LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import styles from './AssessmentList.module.css'
import { AssessmentRow } from './AssessmentRow'
import { type Outcome, OutcomeNotice } from './OutcomeNotice'

/** Every assessment on this device, busy or finished, with the way into each and out of it. */
export function AssessmentList() {
  const { t } = useTranslation('assessments')
  const title = useTitle()
  const { id } = useProfile()
  const rows = momentRows(useAssessments().filter(({ profile }) => profile.id === id))
  const firstOpen = rows.find(({ open }) => open)
  const canChange = useCanChange()
  const deletion = useDeletion()
  return (
    <Page title={title(t('list.title'))} heading={t('list.title')}>
      {deletion.dialog}
      {deletion.notice}
      <p>{rows.length > 0 ? t('list.intro') : t('list.empty')}</p>
      {canChange && (
        <p>
          <LinkButton to={paths.newAssessment} look={firstOpen ? 'secondary' : 'primary'}>
            {t('list.new')}
          </LinkButton>
        </p>
      )}
      {rows.length > 0 && (
        <ul role="list" className={styles['rows']}>
          {rows.map((row) => (
            <li key={row.original}>
              <AssessmentRow
                row={row}
                first={row === firstOpen}
                {...(canChange && { onRemove: () => deletion.ask(row) })}
              />
            </li>
          ))}
        </ul>
      )}
      <OtherProfiles />
      <BinLink />
    </Page>
  )
}

/** Asks first, deletes, and offers to take it back; also what was deleted at its result a moment ago. */
function useDeletion() {
  const { t } = useTranslation(['assessments', 'common'])
  const name = useRowName()
  const [asked, setAsked] = useState<MomentRow>()
  const [outcome, setOutcome] = useState<Outcome>()
  const before = useRemovedBefore()

  const undo = async (row: MomentRow) => {
    const result = await restoreAssessment(row.original)
    setOutcome(result === 'done' ? { done: t('remove.undone', { name: name(row) }) } : { failure: result })
  }
  const outcomeOf = (row: MomentRow): Outcome => ({
    done: t('remove.done', { name: name(row) }),
    action: <Button onClick={() => void undo(row)}>{t('common:undo')}</Button>,
  })
  const dialog = (
    <RemoveAssessment
      row={asked}
      onClose={() => setAsked(undefined)}
      onRemoved={(row) => {
        setAsked(undefined)
        setOutcome(outcomeOf(row))
      }}
    />
  )
  const last = outcome ?? (before && outcomeOf(before))
  return { ask: setAsked, dialog, notice: <OutcomeNotice outcome={last} /> }
}

/** What the step to this screen deleted, as long as it lies in the bin. */
function useRemovedBefore(): MomentRow | undefined {
  const state = useHistoryState<{ readonly removed?: AssessmentId } | null>()
  return momentRows(useBinnedAssessments()).find(({ original }) => original === state?.removed)
}

/** The way to what was deleted, when there is any. */
function BinLink() {
  const { t } = useTranslation('assessments')
  const { id } = useProfile()
  const count = momentRows(useBinnedAssessments().filter(({ profile }) => profile.id === id)).length
  if (count === 0) return null
  return (
    <p>
      <Link href={paths.bin}>{t('list.bin', { count })}</Link>
    </p>
  )
}
