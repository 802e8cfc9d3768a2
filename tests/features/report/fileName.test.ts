import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileKind, fileName } from '../../../src/features/report/fileName'
import { anyReport } from '../../support/anyReport'

const named = (name: string) =>
  fc.sample(anyReport, 1).map((report) => ({ ...report, person: { ...report.person, name } }))[0]

test.each([
  ['Sanne de Boer', '_groeirapport_sanne-de-boer.pdf'],
  ['José Ångström', '_groeirapport_jose-angstrom.pdf'],
  ['', '_groeirapport.pdf'],
  ['../../etc', '_groeirapport_etc.pdf'],
])('of “%s” the file is called as it sorts', (name, end) => {
  const report = named(name)
  expect(report && fileName(report, 'groeirapport', 'pdf')).toBe(`${report?.madeOn}${end}`)
})

test.each([
  ['supervisor', 'report', 'report'],
  ['trainer', 'report', 'assignment'],
  ['trainer', 'pages', 'assignmentPages'],
  ['trainer', 'sheet', 'sheet'],
] as const)('what is for the %s is called what it is: %s', (audience, paper, kind) => {
  expect(fileKind({ audience }, paper)).toBe(kind)
})

test('whatever somebody is called, the name of the file is short and safe', () => {
  fc.assert(
    fc.property(anyReport, fc.string({ unit: 'grapheme' }), (report, name) => {
      const file = fileName({ ...report, person: { ...report.person, name } }, 'scores', 'csv')
      expect(file).toMatch(/^\d{4}-\d{2}-\d{2}_scores(_[\p{L}\p{N}-]{1,40})?\.csv$/u)
    }),
  )
})
