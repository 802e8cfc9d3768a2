import { describe, expect, test } from 'vitest'
import { moduleFrom, modulesBelow, type Module } from './imports.ts'
import { layerFaults, roomOf } from './layerFaults.ts'
import { rooms, type Package } from './rooms.ts'

const names = Object.keys(rooms)
const pairs = names.flatMap((room) =>
  names.filter((other) => other !== room).map((other) => [room, other] as const),
)
const examples: readonly (readonly [Package, string])[] = [
  ['React', 'react-dom/client'],
  ['React', 'react-i18next'],
  ['i18next', 'i18next'],
  ['Dexie', 'dexie'],
  ['Dexie', 'dexie-react-hooks'],
  ['Recharts', 'recharts'],
]

describe('the layers of the app', () => {
  test('no room knows what it may not, and no import goes round', () => {
    const modules = modulesBelow('src')
    expect(modules.length).toBeGreaterThan(50)
    expect(layerFaults(modules)).toEqual([])
  })
})

describe('the fence bites', () => {
  test.each([
    [
      'one feature in another',
      { 'src/features/home/Home.tsx': ['src/features/growth/Growth.tsx'] },
      'a feature imports another feature',
    ],
    [
      'a style sheet from above',
      { 'src/ui/Button.tsx': ['src/app/Shell.module.css'] },
      'ui/ may not know app/',
    ],
    ['a folder that nobody knows', { 'src/utils/dates.ts': [] }, 'is in no known folder'],
    ['an import from such a folder', { 'src/app/App.tsx': ['src/helpers/x.ts'] }, 'the folder is not known'],
    ['a stray file below src', { 'src/constants.ts': [] }, 'is in no known folder'],
    ['a test in the app', { 'src/app/App.tsx': ['tests/support/builders.ts'] }, 'the app ends at src/'],
    [
      'a module that imports itself',
      { 'src/lib/a.ts': ['src/lib/a.ts'] },
      'a cycle: src/lib/a.ts → src/lib/a.ts',
    ],
    [
      'a long way round',
      {
        'src/lib/a.ts': ['src/lib/b.ts'],
        'src/lib/b.ts': ['src/lib/c.ts'],
        'src/lib/c.ts': ['src/lib/a.ts'],
      },
      'a cycle: src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts',
    ],
  ])('on %s', (_what, graph, fault) => {
    expect(layerFaults(graphOf(graph)).join('\n')).toContain(fault)
  })

  test('on all that one room may not know of another, and on nothing else', () => {
    for (const [room, other] of pairs) {
      const faults = layerFaults(graphOf({ [inside(room)]: [inside(other)] }))
      const fault = `${inside(room)} → ${inside(other)}: ${room}/ may not know ${other}/`
      expect(faults).toEqual(rooms[room]?.below.includes(other) ? [] : [fault])
    }
  })

  test('on every package that has no place in a room', () => {
    for (const room of names)
      for (const [name, imported] of examples) {
        const faults = layerFaults(graphOf({ [inside(room)]: [imported] }))
        const isRefused = rooms[room]?.without.includes(name)
        expect(faults.some((fault) => fault.endsWith(`no ${name} in ${room}/`))).toBe(isRefused)
      }
  })

  test('no room is allowed what it does not use', () => {
    const used = new Set(
      modulesBelow('src').flatMap(({ path, imports }) =>
        imports.map((imported) => `${roomOf(path)} ${roomOf(imported)}`),
      ),
    )
    const allowed = Object.entries(rooms).flatMap(([room, { below }]) =>
      below.map((other) => `${room} ${other}`),
    )
    expect(allowed.filter((pair) => !used.has(pair))).toEqual([])
  })

  test('and lets through what is allowed', () => {
    const graph = {
      'src/main.tsx': ['src/app/App.tsx', 'react-dom/client'],
      'src/app/App.tsx': ['src/features/home/Home.tsx', 'src/features/growth/Growth.tsx'],
      'src/features/home/Home.tsx': ['src/features/home/Welcome.tsx', 'src/ui/Button.tsx'],
      'src/features/home/Welcome.tsx': [],
      'src/charts/RadarPicture.tsx': ['recharts', 'src/domain/growth.ts'],
      'src/domain/growth.ts': ['src/lib/brand.ts', 'valibot'],
    }
    expect(layerFaults(graphOf(graph))).toEqual([])
  })
})

describe('reading imports', () => {
  test('finds static, type, dynamic and re-exporting ones, and looks up what they mean', () => {
    const text = `
      import { a } from './a'
      import type { B } from '../ui/B'
      import './look.css'
      export * from './c'
      export { d } from 'dexie'
      const late = () => import('./Late')
      type E = import('./e').E`
    const paths = ['src/app/a.ts', 'src/ui/B.tsx', 'src/app/c.ts', 'src/app/Late.tsx', 'src/app/e.ts']
    expect(moduleFrom('src/app/x.ts', text, paths).imports.toSorted()).toEqual([
      'dexie',
      'src/app/Late.tsx',
      'src/app/a.ts',
      'src/app/c.ts',
      'src/app/e.ts',
      'src/app/look.css',
      'src/ui/B.tsx',
    ])
  })

  test('refuses an address that is put together, because nobody could follow it', () => {
    expect(() => moduleFrom('src/app/x.ts', 'void import(`./${name}`)', [])).toThrow('no plain text')
  })
})

/** A file that lies in the room. */
function inside(room: string): string {
  return room === 'main' ? 'src/main.tsx' : `src/${room}/${room === 'features' ? 'home/' : ''}a.ts`
}

function graphOf(graph: Readonly<Record<string, readonly string[]>>): readonly Module[] {
  return Object.entries(graph).map(([path, imports]) => ({ path, imports }))
}
