import { useEffect, useMemo, useState } from 'react'
import * as v from 'valibot'
import type { CompetencyId, ProfileWording } from '../../domain/profile'
import type { Review } from '../../domain/review'
import { teamPicture, type TeamMember, type TeamPicture, type TooFewPeople } from '../../domain/team'
import { plainIds } from '../../domain/fields'
import { hiddenAmong, sightOf } from '../../shared/reports/sight'
import { isReport, readStoredReport } from '../../shared/reports/storedReports'
import { inSteps, nextTask } from '../../lib/inSteps'
import { fileIdOf, type ReportRecord } from '../../storage/records/reportRecord'
import { useReports } from '../../shared/reports/useReports'
import { useReviews } from '../../shared/reports/useReviews'

/** The reports of one version of a profile: scores on another version are not counted together with these. */
export interface TeamGroup {
  readonly key: string
  readonly profile: ProfileWording
  readonly members: readonly TeamMember[]
  readonly picture: TeamPicture | TooFewPeople
  /** Reports that do not count yet, because somebody looks at them for themselves first. */
  readonly hidden: number
}

/** By profile and version, the largest first; undefined while it is read. */
export function useTeamGroups(): readonly TeamGroup[] | undefined {
  const records = useReports()
  const isHidden = useIsHidden(records)
  const [groups, setGroups] = useState<readonly TeamGroup[]>()
  useEffect(() => {
    let left = false
    const show = async (received: readonly ReportRecord[]) => {
      const found = await groupsOf(received, isHidden)
      if (!left) setGroups(found)
    }
    if (records) void show(records)
    return () => {
      left = true
    }
  }, [records, isHidden])
  return groups
}

type IsHidden = (record: ReportRecord) => boolean

/** What is known of the others would tell what somebody does not want to see of one yet. */
function useIsHidden(records: readonly ReportRecord[] | undefined): IsHidden {
  const made = useReviews('made')
  return useMemo(() => {
    const about = new Map<string, Review>(made.map(({ review }) => [review.about.report, review]))
    const hidden = hiddenAmong(records ?? [])
    return (record) => sightOf(record, about.get(fileIdOf(record)), hidden) === 'hidden'
  }, [made, records])
}

async function groupsOf(records: readonly ReportRecord[], isHidden: IsHidden): Promise<readonly TeamGroup[]> {
  const byProfile = new Map<string, ReportRecord[]>()
  for (const record of records) {
    if (record.kind !== 'report') continue
    const key = `${record.profile.id}@${record.profile.version}`
    const known = byProfile.get(key)
    if (known) known.push(record)
    else byProfile.set(key, [record])
  }
  const groups = await Promise.all([...byProfile].map(([key, members]) => groupOf(key, members, isHidden)))
  return groups.flatMap((group) => group ?? []).toSorted((a, b) => b.members.length - a.members.length)
}

/** The wording comes from the first report that can be read: all of them carry it along. */
async function groupOf(
  key: string,
  records: readonly ReportRecord[],
  isHidden: IsHidden,
): Promise<TeamGroup | undefined> {
  for (const { id } of records) {
    const read = await readStoredReport(id)
    if (read.type === 'Report' && isReport(read.report)) {
      const { profile } = read.report
      const counted = records.filter((record) => !isHidden(record))
      const members = await membersOf(counted)
      const picture = await inSteps(teamPicture(profile, members))
      return { key, profile, members, picture, hidden: records.length - counted.length }
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
