import type { ShownEvidence, ShownGoal, Work } from '../../domain/work'

/** Field by field, so that nothing comes along that is no part of it. */
export function workContent({ evidence, goals, assignment }: Work): object {
  return {
    evidence: evidence.map(evidenceContent),
    goals: goals.map(goalContent),
    ...(assignment && {
      assignment: {
        strong: assignment.strong.map(reasonContent),
        grow: assignment.grow.map(reasonContent),
        reflection: assignment.reflection,
      },
    }),
  }
}

function evidenceContent(shown: ShownEvidence): object {
  const { date, title, situation, task, action, result, reflection, competencies, tasks } = shown
  return {
    date,
    title,
    situation,
    task,
    action,
    result,
    reflection,
    competencies,
    tasks: tasks.map(({ nl, en }) => ({ nl, en })),
  }
}

function goalContent({ about, actions, ...goal }: ShownGoal): object {
  const { aim, why, from, to, by, help, proof, state, since } = goal
  return {
    about: { nl: about.nl, en: about.en },
    aim,
    why,
    from,
    to,
    by,
    help,
    proof,
    state,
    since,
    actions: actions.map((one) => ({ text: one.text, by: one.by, doneOn: one.doneOn })),
  }
}

function reasonContent({
  competency,
  reason,
}: {
  readonly competency: string
  readonly reason: string
}): object {
  return { competency, reason }
}
