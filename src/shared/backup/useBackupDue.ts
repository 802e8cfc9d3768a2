import { useEffect } from 'react'
import type { Assessment } from '../../domain/assessment'
import { isBackupDue } from '../../domain/isBackupDue'
import { isSealed } from '../../domain/sealing'
import { calendarDateOf, isCalendarDate, type CalendarDate } from '../../lib/calendarDate'
import { setPreferences } from '../../storage/preferences'
import { usePreferences } from '../preferences/usePreferences'
import { useAssessments } from '../assessments/useAssessments'
import { connectionState } from '../../storage/connection'
import { useObservable } from '../../ui/useObservable'
import { useToday } from '../../ui/useToday'
import { useHasWork } from '../documents/useHasWork'

/** Whether it is time to ask for a backup; never before the first assessment is finished, on somebody's first day, or of nothing. */
export function useBackupDue(): boolean {
  const today = useToday()
  const { lastBackup, backupAsked, wroteOn } = usePreferences()
  const { status } = useObservable(connectionState)
  const assessments = useAssessments()
  const hasWork = useHasWork()
  const days = { lastBackup: dayOrNothing(lastBackup), asked: dayOrNothing(backupAsked) }
  useEffect(() => {
    // Noted with a clock that ran ahead: it must not silence the question until that day has come.
    if (lastBackup > today) setPreferences({ lastBackup: today })
    if (backupAsked > today) setPreferences({ backupAsked: today })
  }, [lastBackup, backupAsked, today])
  const wrote = isCalendarDate(wroteOn) ? [wroteOn] : []
  const hasBegun = assessments.some(isSealed) || wrote.some((day) => day < today)
  if (status !== 'open' || !hasBegun || !hasWork) return false
  return isBackupDue({ worked: [...assessments.map(workedOn), ...wrote], ...days }, today)
}

function workedOn(assessment: Assessment): CalendarDate {
  return isSealed(assessment) ? calendarDateOf(new Date(assessment.sealedAt)) : assessment.date
}

function dayOrNothing(text: string): CalendarDate | undefined {
  return isCalendarDate(text) ? text : undefined
}
