import { useEffect, useMemo, useState } from 'react'
import * as v from 'valibot'
import { crosswalkBetween, type Crosswalk, type NoCrosswalk, type VersionStep } from '../../domain/crosswalk'
import type { CompetencyId, ProfileWording } from '../../domain/profile'
import type { Review } from '../../domain/review'
import { teamPicture, type TeamMember, type TeamPicture, type TooFewPeople } from '../../domain/team'
import { movedTo } from '../../domain/translation'
import { plainIds } from '../../domain/fields'
import { hiddenAmong, sightOf, type Sight } from '../../shared/reports/sight'
import { isReport, readStoredReport } from '../../shared/reports/storedReports'
import { grouped } from '../../lib/grouped'
import { inSteps, nextTask } from '../../lib/inSteps'
import { fileIdOf, type ReportRecord } from '../../storage/records/reportRecord'
import { useReports } from '../../shared/reports/useReports'
import { useReviews } from '../../shared/reports/useReviews'
import { useSteps, type StepsOf } from '../../shared/versions/useSteps'

/**
 * The reports of one profile in the words of the newest version among them, as far as the others can be read in it; scores on a
 * version that nothing leads to are not counted together with these.
 */
export interface TeamGroup {
  readonly key: string
  readonly profile: ProfileWording
  readonly members: readonly TeamMember[]
  readonly picture: TeamPicture | TooFewPeople
  /** Reports that do not count yet, because somebody looks at them for themselves first. */
  readonly hidden: number
  /** Reports that do not count yet, because nobody chose how to begin with them. */
  readonly undecided: readonly ReportRecord[]
  /** How many people there would be with those. */
  readonly people: number
  /** All reports of this device, of every group: a wish holds for each that shows the same scores. */
  readonly kept: readonly ReportRecord[]
}

/** By profile and version, the largest first; undefined while it is read. */
export function useTeamGroups(): readonly TeamGroup[] | undefined {
  const records = useReports()
  const stepsOf = useSteps()
  const sightIn = useSightIn(records)
  const [groups, setGroups] = useState<readonly TeamGroup[]>()
  useEffect(() => {
    let left = false
    const show = async (received: readonly ReportRecord[]) => {
      const found = await groupsOf(received, stepsOf, sightIn)
      if (!left) setGroups(found)
    }
    if (records) void show(records)
    return () => {
      left = true
    }
  }, [records, stepsOf, sightIn])
  return groups
}

type SightIn = (record: ReportRecord) => Sight

/** What is known of the others would tell what somebody does not want to see of one yet. */
function useSightIn(records: readonly ReportRecord[] | undefined): SightIn {
  const made = useReviews('made')
  return useMemo(() => {
    const about = new Map<string, Review>(made.map(({ review }) => [review.about.report, review]))
    const hidden = hiddenAmong(records ?? [])
    return (record) => sightOf(record, about.get(fileIdOf(record)), hidden)
  }, [made, records])
}

async function groupsOf(
  records: readonly ReportRecord[],
  stepsOf: StepsOf,
  sightIn: SightIn,
): Promise<readonly TeamGroup[]> {
  const reports = records.filter(({ kind }) => kind === 'report')
  const byProfile = grouped(reports, ({ profile }) => profile.id)
  const groups = await Promise.all(
    [...byProfile].map(async ([id, members]) => {
      const versions = members.map(({ profile }) => profile.version)
      const steps = await stepsOf(id, versions)
      const byVersion = grouped(members, ({ profile }) => versionReadIn(profile.version, members, steps))
      return Promise.all(
        [...byVersion].map(async ([version, some]) => {
          const group = await groupOf({ id, version }, some, steps, sightIn)
          return group && { ...group, kept: records }
        }),
      )
    }),
  )
  return groups
    .flat()
    .flatMap((group) => group ?? [])
    .toSorted((a, b) => b.members.length - a.members.length)
}

/** The newest version among these that a score of this one can be read in. */
function versionReadIn(
  version: string,
  members: readonly ReportRecord[],
  steps: readonly VersionStep[],
): string {
  const theirs = new Set(members.map(({ profile }) => profile.version))
  const newest = steps.map(({ to }) => to).findLast((to) => theirs.has(to))
  if (newest === undefined || typeof crosswalkBetween(steps, version, newest) === 'string') return version
  return newest
}

type Version = ReportRecord['profile']

/** The wording comes from the first report of that version that can be read: all of them carry it along. */
async function groupOf(
  { id, version }: Version,
  records: readonly ReportRecord[],
  steps: readonly VersionStep[],
  sightIn: SightIn,
): Promise<Omit<TeamGroup, 'kept'> | undefined> {
  for (const record of records) {
    if (record.profile.version !== version) continue
    const read = await readStoredReport(record.id)
    if (read.type === 'Report' && isReport(read.report)) {
      const { profile } = read.report
      const bySight = grouped(records, sightIn)
      const [shown, undecided] = [bySight.get('shown') ?? [], bySight.get('undecided') ?? []]
      const members = await membersOf(shown, (from) => crosswalkBetween(steps, from, version))
      const picture = await inSteps(teamPicture(profile, members))
      const people = new Set([...shown, ...undecided].map(({ person }) => person)).size
      const hidden = bySight.get('hidden')?.length ?? 0
      return { key: `${id}@${version}`, profile, members, picture, hidden, undecided, people }
    }
  }
  return undefined
}

/** So many at a time: with thousands the page answers in between. */
const atOnce = 250

async function membersOf(
  records: readonly ReportRecord[],
  walkFrom: (version: string) => Crosswalk | NoCrosswalk,
): Promise<readonly TeamMember[]> {
  const walks = new Map(
    [...new Set(records.map(({ profile }) => profile.version))].map((one) => [one, walkFrom(one)] as const),
  )
  const members: TeamMember[] = []
  for (let from = 0; from < records.length; from += atOnce) {
    await nextTask()
    const some = records.slice(from, from + atOnce)
    members.push(...some.map((one) => memberOf(one, walks.get(one.profile.version))))
  }
  return members
}

/** @param walk absent, or none, for whoever scored in the words of the group. */
function memberOf(
  { id, person, date, madeOn, scores }: ReportRecord,
  walk: Crosswalk | NoCrosswalk | undefined,
): TeamMember {
  const known = Object.entries(scores).map(
    ([competency, score]) => [competencyIdOf(competency), { score }] as const,
  )
  const member = { person, report: id, date, madeOn, answers: new Map(known) }
  if (!walk || typeof walk === 'string') return member
  const { unmatched } = walk
  return { ...member, answers: movedTo(walk, member.answers), translation: { unmatched } }
}

/** The same few names come back in every report. */
const competencyIds = new Map<string, CompetencyId>()

function competencyIdOf(name: string): CompetencyId {
  const id = competencyIds.get(name) ?? v.parse(plainIds.competencyId, name)
  competencyIds.set(name, id)
  return id
}
