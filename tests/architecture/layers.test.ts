import { describe, expect, test } from 'vitest'
import { moduleFrom, modulesBelow, type Module } from './imports.ts'
import { layerFaults } from './layerFaults.ts'

describe('the layers of the app', () => {
  test('every import of src/ points down, and none goes round', () => {
    const modules = modulesBelow('src')
    expect(modules.length).toBeGreaterThan(50)
    expect(layerFaults(modules)).toEqual([])
  })
})

describe('the fence bites', () => {
  test.each([
    ['an upward import', { 'src/domain/growth.ts': ['src/storage/database.ts'] }, 'points upwards'],
    ['the app in a feature', { 'src/features/home/Home.tsx': ['src/app/Shell.tsx'] }, 'points upwards'],
    ['a style sheet from above', { 'src/ui/Button.tsx': ['src/app/Shell.module.css'] }, 'points upwards'],
    [
      'one feature in another',
      { 'src/features/home/Home.tsx': ['src/features/growth/Growth.tsx'] },
      'a feature imports another feature',
    ],
    ['a folder that nobody knows', { 'src/utils/dates.ts': [] }, 'is in no known folder'],
    ['an import from such a folder', { 'src/app/App.tsx': ['src/helpers/x.ts'] }, 'the folder is not known'],
    ['a stray file below src', { 'src/constants.ts': [] }, 'is in no known folder'],
    ['Recharts outside charts', { 'src/features/growth/Growth.tsx': ['recharts'] }, 'only charts/'],
    ['React in the domain', { 'src/domain/growth.ts': ['react'] }, 'domain/ is plain TypeScript'],
    ['React DOM in lib', { 'src/lib/brand.ts': ['react-dom/client'] }, 'lib/ is plain TypeScript'],
    ['Dexie in the domain', { 'src/domain/growth.ts': ['dexie'] }, 'domain/ is plain TypeScript'],
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

function graphOf(graph: Readonly<Record<string, readonly string[]>>): readonly Module[] {
  return Object.entries(graph).map(([path, imports]) => ({ path, imports }))
}
