import { renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { competenciesOf } from '../../src/domain/profile'
import { drawUpReport, type Report, type ReportChoices } from '../../src/domain/report'
import type { Review } from '../../src/domain/review'
import { changeLanguage, i18n } from '../../src/i18n/i18n'
import { useConversationSheet } from '../../src/papers/useConversationSheet'
import { useReportDocument } from '../../src/papers/useReportDocument'
import { anyReport } from '../support/anyReport'
import { aSealedAssessment, competencyId, day, everywhere, theProfile, type Given } from '../support/builders'
import { blocksOf, textsIn } from '../i18n/report/documentWords'

type Id = Report['id']
const reportId = fc.sample(anyReport, 1)[0]?.id ?? never()
const profile = theProfile()

const nothing: ReportChoices = {
  audience: 'supervisor',
  earlier: 'all',
  notes: new Map(),
  doubts: false,
  topics: [],
  questions: [],
  reviews: [],
}

beforeEach(async () => {
  await changeLanguage('nl')
  await i18n.loadNamespaces(['report', 'handOn', 'growth', 'common'])
})

const documentOf = (report: Report) =>
  renderHook(() => useReportDocument([theProfile()])).result.current(report)
const sheetOf = (report: Report) => renderHook(() => useConversationSheet()).result.current(report)

function aReport(moments: readonly Given[], choices: Partial<ReportChoices> = {}, name = ''): Report {
  const sealed = moments.map((given, index) =>
    aSealedAssessment({ date: `2026-${String(index + 1).padStart(2, '0')}-15`, ...given }),
  )
  const latest = sealed.at(-1) ?? never()
  const person = { ...(fc.sample(anyReport, 1)[0] ?? never()).person, name }
  const made: { readonly id: Id; readonly on: ReturnType<typeof day> } = {
    id: reportId,
    on: day('2026-12-01'),
  }
  return drawUpReport(
    { profile, latest, earlier: sealed.slice(0, -1), person },
    { ...nothing, ...choices },
    made,
  )
}

function never(): never {
  throw new Error('there is always one')
}

describe('any report at all', () => {
  test.each(['nl', 'en'] as const)(
    'becomes a document in %s in which nothing is empty or out of shape',
    async (language) => {
      await changeLanguage(language)
      await i18n.loadNamespaces(['report', 'handOn', 'growth', 'common'])
      const { result } = renderHook(() => ({
        report: useReportDocument([theProfile()]),
        sheet: useConversationSheet(),
      }))
      fc.assert(
        fc.property(anyReport, (report) => {
          for (const document of [result.current.report(report), result.current.sheet(report)]) {
            expect(document.language).toBe(language)
            expect(blocksOf(document, 'heading').filter(({ level }) => level === 1)).toHaveLength(1)
            for (const { columns, rows } of blocksOf(document, 'table')) {
              expect(rows.length).toBeGreaterThan(0)
              for (const row of rows) expect(row).toHaveLength(columns.length)
            }
            for (const { series, axes } of blocksOf(document, 'radar')) {
              expect(series.length).toBeLessThanOrEqual(3)
              expect(series.filter(({ kind }) => kind === 'norm')).toHaveLength(1)
              for (const { values } of series) expect(values).toHaveLength(axes.length)
            }
            for (const { items } of blocksOf(document, 'list')) expect(items.length).toBeGreaterThan(0)
            // A key that has no words would show as itself.
            expect(textsIn(document).filter((text) => /\{\{|undefined|NaN/.test(text))).toEqual([])
          }
        }),
        { numRuns: 60 },
      )
    },
  )
})

describe('the report for a supervisor', () => {
  const grown: readonly Given[] = [
    { scores: everywhere(3) },
    { scores: { ...everywhere(3), '1.1': 5, '1.2': 4, '2.1': 2, '5.4': 'not-applicable' }, doubts: ['2.1'] },
  ]

  test('says on its first page who, when, what it comes to, and that it is no appraisal', () => {
    const document = documentOf(aReport(grown, {}, 'Sanne de Boer'))
    const first = textsIn({
      ...document,
      blocks: document.blocks.slice(
        0,
        document.blocks.findIndex(({ type }) => type === 'pageBreak'),
      ),
    }).join('\n')
    expect(document.title).toBe('Groeirapport van Sanne de Boer')
    expect(first).toContain('15 februari 2026')
    expect(first).toContain(`versie ${profile.version}`)
    expect(first).toContain('Sinds 15 januari 2026 in 1 van de 7 clusters hoger: Vertrouwen.')
    expect(first).toContain('Vergeleken bij 28 competenties: 2 hoger, 25 gelijk, 1 lager.')
    expect(first).toContain('Niet bedoeld als beoordeling voor salaris of contract.')
  })

  test('has a row for every cluster and every competency, with level, level before and change in words', () => {
    const document = documentOf(aReport(grown))
    const [changes] = blocksOf(document, 'changes')
    expect(changes?.rows).toHaveLength(7)
    expect(changes?.rows[0]).toEqual({
      name: '1 Vertrouwen',
      before: 3,
      now: 4,
      value: '4,0',
      change: '+1,0',
    })
    expect(changes?.rows.at(-1)).toMatchObject({ name: '2 Vraag en signaal', change: '± gelijk' })
    expect(changes?.alternative).toContain('2 Vraag en signaal van 3,0 naar 2,8 (ongeveer gelijk).')
    const rows = blocksOf(document, 'table').flatMap((table) => table.rows)
    // Each cluster heads its own.
    expect(rows).toHaveLength(competenciesOf(profile).length + profile.clusters.length)
    expect(rows[0]).toEqual(['1 Vertrouwen', '4,0', '3,0', '+1,0'])
    expect(rows[1]?.slice(1)).toEqual(['5 Voorbeeld voor anderen', '3', '+2'])
    const [table] = blocksOf(document, 'table')
    const heads = table?.heads?.map((place) => table.rows[place]?.[0])
    expect(heads).toEqual(profile.clusters.map(({ id, shortTitle }) => `${id} ${shortTitle.nl}`))
  })

  test('says of each competency that it is not applicable or open', () => {
    const rows = blocksOf(
      documentOf(
        aReport([
          { scores: { ...everywhere(3), '5.4': 'not-applicable' } },
          { scores: { '1.1': 3, '1.2': 'not-applicable' } },
        ]),
      ),
      'table',
    ).flatMap((table) => table.rows)
    expect(rows.find(([name]) => name?.startsWith('1.2'))?.[1]).toBe('Nog niet van toepassing')
    expect(rows.find(([name]) => name?.startsWith('1.3'))?.[1]).toBe(i18n.t('common:unanswered'))
  })

  test('has a line for each cluster from three moments on, and says what the norm is once', () => {
    const three = [{ scores: everywhere(2) }, { scores: everywhere(3) }, { scores: everywhere(4) }]
    expect(blocksOf(documentOf(aReport(three.slice(1))), 'overTime')).toEqual([])
    const document = documentOf(aReport(three))
    const [lines] = blocksOf(document, 'overTime')
    expect(lines?.panels).toHaveLength(7)
    expect(lines?.panels[0]).toEqual({
      name: '1 Vertrouwen',
      value: '2,0 naar 4,0 (+2,0)',
      values: [2, 3, 4],
    })
    expect(lines?.alternative).toContain('1 Vertrouwen van 2,0 naar 4,0, +2,0')
    for (const { alternative } of blocksOf(document, 'radar')) {
      expect(alternative.match(/norm/g)).toHaveLength(1)
      expect(alternative).toContain('de norm (niveau 4).')
    }
  })

  test('shows what somebody picked in place of what the scores say, on the sheet to talk from too', () => {
    const work = {
      evidence: [],
      goals: [],
      pride: { proud: [competencyId('7.1'), competencyId('1.2')], learn: [] },
    }
    const many = { ...everywhere(3), '1.1': 4, '1.2': 4, '2.1': 4, '3.1': 4, '2.2': 2 } as const
    const moments = [{ scores: everywhere(2) }, { scores: many }]
    const said = textsIn(documentOf(aReport(moments, { work }))).join('\n')
    expect(said).toMatch(/Trots op, volgens eigen keuze\n1\.2 [^\n]+ \(4\)\n7\.1 [^\n]+ \(3\)\n/)
    expect(said).toContain('Hier is ruimte om te groeien\n2.2')
    expect(said).not.toContain('Hier is de score het hoogst')
    const sheet = textsIn(sheetOf(aReport(moments, { work }))).join('\n')
    expect(sheet).toMatch(/Trots op, volgens eigen keuze\n1\.2 /)
    expect(sheet).not.toContain('Kies zelf waar je trots op bent')
    expect(textsIn(sheetOf(aReport(moments))).join('\n')).toContain('Kies zelf waar je trots op bent')
  })

  test('says whose the scale is where the profile does, and names nobody where it does not', () => {
    const report = aReport(grown)
    const whose = 'De schaal en de norm zijn van Groeispiegel, niet van BCMB.'
    expect(textsIn(documentOf(report)).join()).toContain(whose)
    const { scaleOrigin: _none, limits: _neither, ...silent } = theProfile()
    const said = renderHook(() => useReportDocument([silent])).result.current(report)
    expect(textsIn(said).join()).toContain('De norm (4) beschrijft wie ervaren is.')
    expect(textsIn(said).join()).not.toContain('BCMB')
  })

  test('marks a doubt only when doubts were chosen', () => {
    expect(textsIn(documentOf(aReport(grown))).join()).not.toContain('twijfel')
    expect(textsIn(documentOf(aReport(grown, { doubts: true })))).toContain('2 Met hulp (twijfel)')
  })

  test('has no previous column, and no words about change, when no earlier moment comes along', () => {
    const texts = textsIn(documentOf(aReport(grown, { earlier: 'none' }))).join('\n')
    expect(texts).not.toMatch(/Vorige keer|Verschil|Hoger in|Sinds/)
    expect(texts).toContain(
      '1 competentie op niveau 5 (Voorbeeld voor anderen), 1 op niveau 4 (Vakvolwassen). De clusters lopen van 2,8 tot 4,0. Vertrouwen (4,0) valt op.',
    )
  })

  test('says so when somebody gave no name', () => {
    expect(textsIn(documentOf(aReport(grown)))).toContain('Naam niet genoemd')
  })

  test.each([1, 12])('is whole with %i moments', (count) => {
    const document = documentOf(aReport(Array.from({ length: count }, () => ({ scores: everywhere(3) }))))
    const columns = blocksOf(document, 'table').map((table) => table.columns.length)
    expect(Math.max(...columns)).toBeLessThanOrEqual(7)
    expect(blocksOf(document, 'radar')).toHaveLength(1)
  })

  test.each<[string, Given]>([
    ['nothing applies', { scores: everywhere('not-applicable') }],
    ['one cluster was asked and has one score', { clusters: ['2'], scores: { '2.1': 3 } }],
  ])('is sane where %s: no radar, and in words why not', (_what, given) => {
    const document = documentOf(aReport([given]))
    expect(blocksOf(document, 'radar')).toEqual([])
    expect(textsIn(document)).toContain('Nog te weinig antwoorden voor een beeld per cluster.')
  })

  test('puts one reviewer into the radar in the place of the time before, and differences apart', () => {
    const review = aReview({ '1.1': 3, '1.2': 4 })
    const document = documentOf(aReport(grown, { reviews: [review] }))
    expect(blocksOf(document, 'radar')[0]?.series.map(({ kind }) => kind)).toEqual([
      'now',
      'reviewer',
      'norm',
    ])
    const texts = textsIn(document).join('\n')
    expect(texts).toContain('Zelf: 5 Voorbeeld voor anderen. Ander: 3 Zelfstandig.')
    expect(texts).toContain('iedereen kan deze naam hebben ingevuld')
    expect(texts).toContain('Elke maand samen kijken (voor 1 maart 2027)')
    expect(texts).toContain('Kim (reactie): 1 Vertrouwen 3,5; 2 Vraag en signaal geen gemiddelde;')
    expect(texts.match(/Ander: /g)).toHaveLength(1)
  })
})

test('with all moments in it, the report tells the whole way', () => {
  const moments = [2, 3, 4].map((level) => ({ scores: everywhere(level === 2 ? 2 : level === 3 ? 3 : 4) }))
  const texts = textsIn(documentOf(aReport(moments))).join('\n')
  expect(texts).toContain('Sinds 15 januari 2026 in alle 7 clusters hoger.')
  expect(texts).toContain('1 Vertrouwen van 2,0 naar 4,0 (+2,0)')
})

test('a conversation sheet has the largest gaps, the largest rises and the own questions, and ranks no equals', () => {
  const report = aReport(
    [
      { scores: everywhere(2) },
      { scores: { ...everywhere(4), '2.2': 1, '3.1': 2, '4.4': 3, '7.1': 5, '1.1': 5 } },
    ],
    { questions: ['Mag ik meelopen?'] },
  )
  const [gaps, rises] = blocksOf(sheetOf(report), 'list')
  expect(gaps?.items.map((item) => item.slice(0, 3))).toEqual(['2.2', '3.1', '4.4'])
  expect(rises?.items.map((item) => item.slice(0, 3))).toEqual(['1.1', '7.1'])
  expect(textsIn(sheetOf(report))).toContain(
    '24 competenties gingen evenveel vooruit (+2). Kies zelf waar je trots op bent:',
  )
  expect(textsIn(sheetOf(report))).toContain('Mag ik meelopen?')
})

test('for a trainer there is a checklist, and every level at every moment', () => {
  const moments = [2, 3, 4].map((level) => ({ scores: everywhere(level === 2 ? 2 : level === 3 ? 3 : 4) }))
  const document = documentOf(aReport(moments, { audience: 'trainer' }))
  // Who scored all is told so; what the report cannot know is left to a pen.
  const [checklist] = blocksOf(document, 'checklist')
  expect(checklist?.items.map(({ isDone }) => isDone)).toEqual([false, true, false, false, false])
  const row = blocksOf(document, 'table')
    .flatMap(({ rows }) => rows)
    .find(([first]) => first?.startsWith('4.5'))
  expect(row?.slice(1)).toEqual(['2', '3', '4'])
})

test('nothing that was not chosen stands in the report or in its document', () => {
  const marked = (mark: string, given: Given): Given => ({
    ...given,
    notes: Object.fromEntries(competenciesOf(profile).map(({ id }) => [id, `${mark} ${id}`])),
    doubts: competenciesOf(profile).map(({ id }) => id),
  })
  const report = aReport(
    [marked('GEHEIM-vroeger', { scores: everywhere(2) }), marked('GEHEIM-nu', { scores: everywhere(3) })],
    { notes: new Map([[competencyId('2.1'), 'WEL GEKOZEN']]) },
  )
  for (const audience of ['supervisor', 'trainer'] as const) {
    const everything = JSON.stringify([
      {
        ...report,
        latest: [...report.latest.answers],
        earlier: report.earlier.map(({ answers }) => [...answers]),
      },
      documentOf({ ...report, audience }),
      sheetOf({ ...report, audience }),
    ])
    expect(everything).not.toContain('GEHEIM')
    expect(everything).not.toContain('twijfel')
    expect(everything).toContain('WEL GEKOZEN')
  }
})

function aReview(scores: Readonly<Record<string, 3 | 4>>): Review {
  const [any] = fc.sample(
    anyReport.map(({ reviews }) => reviews[0]).filter((one) => one !== undefined),
    1,
  )
  if (!any) return never()
  return {
    ...any,
    reviewer: { ...any.reviewer, name: 'Kim' },
    marks: new Map(Object.entries(scores).map(([id, score]) => [competencyId(id), { score, remark: '' }])),
    topics: [],
    agreements: [{ text: 'Elke maand samen kijken', by: day('2027-03-01') }],
    remark: '',
  }
}
