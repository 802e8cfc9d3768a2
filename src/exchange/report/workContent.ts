import { shownOfEvidence } from '../../domain/documents/evidence'
import { shownOfAction, shownOfGoal } from '../../domain/documents/goal'
import type { ShownAssignment, ShownEvidence, ShownGoal, Work } from '../../domain/work'
import { pickFields } from '../../lib/pickFields'

/** Field by field, so that nothing comes along that is no part of it. */
export function workContent({ evidence, goals, assignment, pride }: Work): object {
  return {
    evidence: evidence.map(evidenceContent),
    goals: goals.map(goalContent),
    ...(pride && { pride: { proud: pride.proud, learn: pride.learn } }),
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
  return {
    ...pickFields(shown, shownOfEvidence),
    competencies: shown.competencies,
    tasks: shown.tasks.map(({ nl, en }) => ({ nl, en })),
  }
}

function goalContent(shown: ShownGoal): object {
  const { about, state, since, actions } = shown
  return {
    about: { nl: about.nl, en: about.en },
    ...pickFields(shown, shownOfGoal),
    state,
    since,
    actions: actions.map((one) => pickFields(one, shownOfAction)),
  }
}

function reasonContent({ competency, reason }: ShownAssignment['strong'][number]): object {
  return { competency, reason }
}
