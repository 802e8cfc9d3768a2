import type { CalendarDate } from '../lib/calendarDate'
import { pickFields } from '../lib/pickFields'
import { shownOfEvidence, type Evidence } from './documents/evidence'
import { shownOfAction, shownOfGoal, type About, type Goal } from './documents/goal'
import type { Profile, ProfileWording } from './profile'
import type { Outcome } from './programme'
import type { LocalizedText } from './text'
import type { ShownEvidence, ShownGoal } from './work'

/** What is needed to name what somebody worked on. */
export type WithTasks = ProfileWording & Pick<Profile, 'taskGroups'>

/** An example for whoever does not have the profile at hand: nothing comes along but what is part of it. */
export function shownEvidence(profile: WithTasks, written: Evidence): ShownEvidence {
  const known = new Set(profile.clusters.flatMap((cluster) => cluster.competencies.map(({ id }) => id)))
  return {
    ...pickFields(written, shownOfEvidence),
    competencies: written.competencies.filter((id) => known.has(id)),
    tasks: written.tasks.flatMap((id) => textOf(profile, [], { kind: 'task', id }) ?? []),
  }
}

/** A goal for whoever does not have the profile or the course at hand. One without a history began on `today`. */
export function shownGoal(
  { profile, outcomes }: { readonly profile: WithTasks; readonly outcomes: readonly Outcome[] },
  goal: Goal,
  today: CalendarDate,
): ShownGoal {
  const { about, actions, history } = goal
  const last = history.at(-1)
  return {
    ...pickFields(goal, shownOfGoal),
    about: textOf(profile, outcomes, about) ?? { nl: about.id, en: about.id },
    actions: actions.map((action) => pickFields(action, shownOfAction)),
    state: last?.state ?? 'active',
    since: last?.on ?? today,
  }
}

function textOf(
  { clusters, taskGroups }: WithTasks,
  outcomes: readonly Outcome[],
  { kind, id }: About,
): LocalizedText | undefined {
  switch (kind) {
    case 'competency':
      return clusters.flatMap(({ competencies }) => competencies).find((one) => one.id === id)?.text
    case 'cluster':
      return clusters.find((one) => one.id === id)?.title
    case 'task':
      return taskGroups.flatMap(({ tasks }) => tasks).find((one) => one.id === id)?.title
    case 'outcome':
      return outcomes.find((one) => one.id === id)?.text
  }
}
