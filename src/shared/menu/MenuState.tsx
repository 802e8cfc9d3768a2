import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { stateOf } from '../../domain/goal'
import { currentAssessments, isOpen } from '../../domain/sealing'
import { daysBetween, isCalendarDate } from '../../lib/calendarDate'
import type { MenuScreen } from '../../navigation/menu'
import { useToday } from '../../ui/useToday'
import { useAssessments, useBinnedAssessments, useReceived } from '../assessments/useAssessments'
import { useProfile } from '../content/ContentContext'
import { useOwnAssignment } from '../documents/ownAssignment'
import { useDocumentIds } from '../documents/useDocuments'
import { useHasWork } from '../documents/useHasWork'
import { useGoals } from '../goals/useGoals'
import { usePreferences } from '../preferences/usePreferences'
import { useUnseenReviews } from '../reports/seenReviews'

/** How things stand at each place, from what the screens have read already; nothing where there is nothing to say. */
const states: Readonly<Partial<Record<MenuScreen, () => ReactNode>>> = {
  growth: Growth,
  plan: Goals,
  assessments: Assessments,
  evidence: Evidence,
  assignment: Assignment,
  register: CpdLog,
  reports: Received,
  storage: LastBackup,
  bin: Bin,
}

/** How things stand at one place of the menu, in a word or two. */
export function MenuState({ screen }: { readonly screen: MenuScreen }) {
  const State = states[screen]
  return State && <State />
}

function Growth() {
  const { t } = useTranslation('desk')
  const count = currentAssessments(useOwn()).length
  return count > 0 && t('state.assessments', { count })
}

function Goals() {
  const { t } = useTranslation('desk')
  const count = useGoals().filter(({ body }) => stateOf(body) === 'active').length
  return count > 0 && t('state.goals', { count })
}

function Assessments() {
  const { t } = useTranslation('desk')
  const own = useOwn()
  const count = new Set(own.map(({ original }) => original)).size
  const open = own.filter(isOpen).length
  return open > 0 ? t('state.open', { count: open }) : count > 0 && count
}

function Evidence() {
  const count = useDocumentIds('evidence').length
  return count > 0 && count
}

function CpdLog() {
  const count = useDocumentIds('ledgerEntry').length
  return count > 0 && count
}

function Assignment() {
  const { t } = useTranslation('desk')
  const assignment = useOwnAssignment()
  return assignment && t(assignment.handedInOn === undefined ? 'state.begun' : 'state.handedIn')
}

function Received() {
  const { t } = useTranslation('desk')
  const count = useUnseenReviews().length
  const received = useReceived()
  return count > 0 ? t('state.new', { count }) : received > 0 && received
}

function LastBackup() {
  const { t } = useTranslation('desk')
  const today = useToday()
  const { lastBackup } = usePreferences()
  const hasWork = useHasWork()
  if (!isCalendarDate(lastBackup)) return hasWork && t('state.noBackup')
  const count = Math.max(0, daysBetween(lastBackup, today))
  return count === 0 ? t('state.today') : t('state.days', { count })
}

function Bin() {
  const { id } = useProfile()
  const inBin = useBinnedAssessments().filter(({ profile }) => profile.id === id)
  const count = new Set(inBin.map(({ original }) => original)).size
  return count > 0 && count
}

function useOwn() {
  const { id } = useProfile()
  return useAssessments().filter(({ profile }) => profile.id === id)
}
