import { describe, expect, test } from 'vitest'
import {
  chunkNames,
  tableFaults,
  type ChunkTable,
  type ModuleGraph,
  type ModuleNode,
} from '../../tools/chunksByImport.ts'

const table: ChunkTable = {
  whole: { core: ['main'], safe: ['copy'] },
  parts: { plan: ['Goals', 'Goal'], report: ['Report'], example: ['Example'], settings: ['Settings'] },
  shared: [{ name: 'forPlan', for: ['plan'] }, { name: 'forOthers' }],
}

const graph = graphOf({
  main: ['start'],
  start: [],
  'copy?': ['start', 'record'],
  record: [],
  'Goals?': ['goalRow', 'field', 'record', 'start', 'table', 'button'],
  'Goal?': ['goalRow', 'figure'],
  goalRow: [],
  field: ['caret'],
  caret: [],
  'Report?': ['field', 'pages', 'list'],
  pages: ['table'],
  'Example?': ['Report', 'banner'],
  banner: [],
  'Settings?': ['button', 'list'],
  button: [],
  list: [],
  'Help?': ['table', 'answers'],
  table: [],
  answers: [],
  'figure?': ['axis'],
  axis: [],
})

const names = chunkNames(table, graph)

describe('the chunk of a module', () => {
  test.each([
    ['core', ['main', 'start'], 'the first screen needs it'],
    ['safe', ['copy', 'record'], 'a chunk that is to be whole needs it, even when others do too'],
    ['plan', ['Goals', 'Goal', 'goalRow'], 'one part alone needs it, on one screen or several'],
    ['report', ['Report', 'pages'], 'another part only shows the whole screen, which brings it along'],
    ['example', ['Example', 'banner'], 'it is of the part that shows another’s screen'],
    [
      'forPlan',
      ['field', 'caret', 'button'],
      'several parts need it, directly or not, and one of them is the plan',
    ],
    ['forOthers', ['list'], 'several parts need it, and the plan does not'],
    [undefined, ['table'], 'something outside the table needs it too'],
    [undefined, ['Help', 'answers', 'figure', 'axis'], 'it is fetched by import() and in no table'],
  ])('is %s for %s, because %s', (name, ids, _why) => {
    expect(ids.map((id) => names.get(id))).toEqual(ids.map(() => name))
  })
})

describe('the table', () => {
  test('fits this graph', () => {
    expect(tableFaults(table, graph)).toEqual([])
  })

  test('is refused with what has moved away, and with what no import() fetches any more', () => {
    const parts = { plan: ['Goals', 'Gaol'], report: ['pages'] }
    expect(tableFaults({ ...table, whole: { core: ['mian'] }, parts }, graph)).toEqual([
      'core: there is no module mian',
      'plan: there is no module Gaol',
      'report: nothing fetches pages by import()',
    ])
  })
})

/** A `?` behind a name: it is fetched by `import()`. */
function graphOf(imports: Readonly<Record<string, readonly string[]>>): ModuleGraph {
  return new Map(
    Object.entries(imports).map(([name, imported]): [string, ModuleNode] => [
      name.replace('?', ''),
      { imports: imported, isLazy: name.endsWith('?') },
    ]),
  )
}
