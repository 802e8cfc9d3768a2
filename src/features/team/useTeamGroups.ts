import { useEffect, useState } from 'react'
import * as v from 'valibot'
import type { CompetencyId, ProfileWording } from '../../domain/profile'
import { teamPicture, type TeamMember, type TeamPicture, type TooFewPeople } from '../../domain/team'
import { plainIds } from '../../domain/fields'
import { isReport, readStoredReport } from '../../shared/reports/storedReports'
import { inSteps, nextTask } from '../../lib/inSteps'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { useReports } from '../../shared/reports/useReports'

/** The reports of one version of a profile: scores on another version are not counted together with these. */
export interface TeamGroup {
  readonly key: string
  readonly profile: ProfileWording
  readonly members: readonly TeamMember[]
  readonly picture: TeamPicture | TooFewPeople
}

/** By profile and version, the largest first; undefined while it is read. */
export function useTeamGroups(): readonly TeamGroup[] | undefined {
  const records = useReports()
  const [groups, setGroups] = useState<readonly TeamGroup[]>()
  useEffect(() => {
    let left = false
    const show = async (received: readonly ReportRecord[]) => {
      const found = await groupsOf(received)
      if (!left) setGroups(found)
    }
    if (records) void show(records)
    return () => {
      left = true
    }
  }, [records])
  return groups
}

async function groupsOf(records: readonly ReportRecord[]): Promise<readonly TeamGroup[]> {
  const byProfile = new Map<string, ReportRecord[]>()
  for (const record of records) {
    if (record.kind !== 'report') continue
    const key = `${record.profile.id}@${record.profile.version}`
    const known = byProfile.get(key)
    if (known) known.push(record)
    else byProfile.set(key, [record])
  }
  const groups = await Promise.all([...byProfile].map(([key, members]) => groupOf(key, members)))
  return groups.flatMap((group) => group ?? []).toSorted((a, b) => b.members.length - a.members.length)
}

/** The wording comes from the first report that can be read: all of them carry it along. */
async function groupOf(key: string, records: readonly ReportRecord[]): Promise<TeamGroup | undefined> {
  for (const { id } of records) {
    const read = await readStoredReport(id)
    if (read.type === 'Report' && isReport(read.report)) {
      const { profile } = read.report
      const members = await membersOf(records)
      return { key, profile, members, picture: await inSteps(teamPicture(profile, members)) }
    }
  }
  return undefined
}

/** So many at a time: with thousands the page answers in between. */
const atOnce = 250

async function membersOf(records: readonly ReportRecord[]): Promise<readonly TeamMember[]> {
  const members: TeamMember[] = []
  for (let from = 0; from < records.length; from += atOnce) {
    await nextTask()
    members.push(...records.slice(from, from + atOnce).map(memberOf))
  }
  return members
}

function memberOf({ id, person, date, madeOn, scores }: ReportRecord): TeamMember {
  const known = Object.entries(scores).map(
    ([competency, score]) => [competencyIdOf(competency), { score }] as const,
  )
  return {
    person,
    report: id,
    date,
    madeOn,
    answers: new Map(known),
  }
}

/** The same few names come back in every report. */
const competencyIds = new Map<string, CompetencyId>()

function competencyIdOf(name: string): CompetencyId {
  const id = competencyIds.get(name) ?? v.parse(plainIds.competencyId, name)
  competencyIds.set(name, id)
  return id
}
