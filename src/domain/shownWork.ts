import type { CalendarDate } from '../lib/calendarDate'
import type { About } from './goal'
import type { Profile, TaskId } from './profile'
import type { Outcome } from './programme'
import type { LocalizedText } from './text'
import type { ShownEvidence, ShownGoal } from './work'

interface WrittenEvidence extends Omit<ShownEvidence, 'tasks'> {
  readonly tasks: readonly TaskId[]
}

interface WrittenGoal extends Omit<ShownGoal, 'about' | 'state' | 'since'> {
  readonly about: About
  readonly history: readonly { readonly state: ShownGoal['state']; readonly on: CalendarDate }[]
}

/** An example for who does not have the profile at hand: nothing comes along but what is part of it. */
export function shownEvidence(profile: Profile, written: WrittenEvidence): ShownEvidence {
  const { date, title, situation, task, action, result, reflection, competencies } = written
  const known = new Set(profile.clusters.flatMap((cluster) => cluster.competencies.map(({ id }) => id)))
  return {
    date,
    title,
    situation,
    task,
    action,
    result,
    reflection,
    competencies: competencies.filter((id) => known.has(id)),
    tasks: written.tasks.flatMap((id) => textOf(profile, [], { kind: 'task', id }) ?? []),
  }
}

/** A goal for who does not have the profile or the course at hand. One without a history began on `today`. */
export function shownGoal(
  { profile, outcomes }: { readonly profile: Profile; readonly outcomes: readonly Outcome[] },
  { about, history, ...goal }: WrittenGoal,
  today: CalendarDate,
): ShownGoal {
  const { aim, why, from, to, by, help, proof, actions } = goal
  const last = history.at(-1)
  return {
    about: textOf(profile, outcomes, about) ?? { nl: about.id, en: about.id },
    aim,
    why,
    help,
    proof,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(by !== undefined && { by }),
    actions: actions.map((action) => ({
      text: action.text,
      ...(action.by !== undefined && { by: action.by }),
      ...(action.doneOn !== undefined && { doneOn: action.doneOn }),
    })),
    state: last?.state ?? 'active',
    since: last?.on ?? today,
  }
}

function textOf(
  { clusters, taskGroups }: Profile,
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
