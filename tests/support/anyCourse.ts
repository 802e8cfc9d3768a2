import fc from 'fast-check'
import { assignmentStatuses, type CourseChange } from '../../src/domain/course'
import { anyDay } from './arbitraries'
import { theProgramme } from './content'

const { modules, sessions, outcomes, tests } = theProgramme()
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

/** An id of the programme, or one that it no longer has. */
const anyOf = (ids: readonly string[]) => fc.constantFrom(...ids, 'verdwenen')

const anyDated = fc.option(anyDay).map((on) => (on === null ? {} : { on }))
const orBack = <T>(mark: fc.Arbitrary<T>) => fc.option(mark, { nil: undefined })

const anyAssignmentMark = fc
  .tuple(fc.constantFrom(...assignmentStatuses), anyDated)
  .map(([status, dated]) => ({ status, ...dated }))

/** One thing that somebody says of the course, or takes back. */
export const anyCourseChange: fc.Arbitrary<CourseChange> = fc.oneof(
  fc
    .tuple(anyOf(['mantelzorgmakelaar', 'verpleegkundige']), fc.boolean())
    .map(([id, has]) => ({ part: 'exemptions' as const, id, has })),
  fc
    .tuple(anyOf(idsOf(sessions)), orBack(anyDated))
    .map(([id, mark]) => ({ part: 'sessions' as const, id, mark })),
  fc
    .tuple(anyOf(idsOf(outcomes)), orBack(anyDated))
    .map(([id, mark]) => ({ part: 'outcomes' as const, id, mark })),
  fc
    .tuple(anyOf(idsOf(modules)), orBack(anyDated))
    .map(([id, mark]) => ({ part: 'certificates' as const, id, mark })),
  fc
    .tuple(anyOf(idsOf(modules.flatMap(({ assignments }) => assignments))), orBack(anyAssignmentMark))
    .map(([id, mark]) => ({ part: 'assignments' as const, id, mark })),
  fc
    .tuple(anyOf(idsOf(tests)), orBack(anyDated.map((passed) => ({ passed }))))
    .map(([id, mark]) => ({ part: 'tests' as const, id, mark })),
)
