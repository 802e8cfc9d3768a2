import { beforeEach, describe, expect, test } from 'vitest'
import { putReportBack, removeReport } from '../../src/shared/reports/removeReport'
import { readStoredReport, receivedReport } from '../../src/shared/reports/storedReports'
import { keepReview, reviews } from '../../src/shared/reports/storedReviews'
import { autosaveState, dropRefused, flushAutosave } from '../../src/storage/autosave/queue'
import { changeDocument } from '../../src/storage/documents'
import { chooseSight } from '../../src/shared/reports/sight'
import { startReview } from '../../src/shared/reports/startReview'
import { database } from '../../src/storage/database'
import { fileIdOf } from '../../src/storage/records/reportRecord'
import {
  keepReports,
  keepReportUntil,
  removeReports,
  replaceReport,
  versionsOf,
} from '../../src/storage/reports'
import { aPerson, aReport, aRequest, aReview } from '../support/aReport'
import { competencyId, day, theProfile } from '../support/builders'
import { aDatabaseWith, refuseToDelete } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'

beforeEach(() => aDatabaseWith())

const received = day('2026-11-22')

describe('a received report', () => {
  test('comes back as it was sent, and can be listed without its content', async () => {
    const report = aReport({ questions: ['Hoe vind jij dat het gaat?'] })
    expect(await keepReports([receivedReport(report, received)])).toEqual({ keys: [report.id] })
    expect(await readStoredReport(report.id)).toEqual({ type: 'Report', report })
    expect(await database.reports.toArray()).toMatchObject([
      { person: 'persoon-Anna', name: 'Anna', date: '2026-11-01', receivedOn: '2026-11-22' },
    ])
  })

  test('a request comes back as one, and lists no scores', async () => {
    const request = aRequest()
    await keepReports([receivedReport(request, received)])
    expect(await readStoredReport(request.id)).toEqual({ type: 'Request', request })
    expect(await database.reports.get(request.id)).toMatchObject({ kind: 'request', scores: {} })
  })

  test('is kept for a year, or until the day that somebody chooses', async () => {
    const report = aReport()
    await keepReports([receivedReport(report, received)])
    expect(await database.reports.get(report.id)).toMatchObject({ keepUntil: '2027-11-22' })
    keepReportUntil(report.id, day('2028-01-01'))
    await flushAutosave()
    expect(await database.reports.get(report.id)).toMatchObject({ keepUntil: '2028-01-01' })
  })

  test('never takes the place of another: the same stays one, and another version lies beside it', async () => {
    const [a, newer] = [aReport({ id: 'a' }), aReport({ id: 'a', questions: ['Nieuw'] })]
    await keepReports([receivedReport(a, received), receivedReport(aReport({ id: 'b' }), received)])
    expect(await keepReports([receivedReport(a, day('2026-12-01'))])).toEqual({ keys: ['a'] })
    const kept = await keepReports([receivedReport(newer, received)])
    const [key = ''] = 'keys' in kept ? kept.keys : []
    expect(key).not.toBe('a')
    expect(await keepReports([receivedReport(newer, received)])).toEqual({ keys: [key] })
    expect(await database.reports.count()).toBe(3)
    expect(await readStoredReport('a')).toEqual({ type: 'Report', report: a })
    expect(await readStoredReport(key)).toEqual({ type: 'Report', report: newer })
    expect(await database.reports.get('a')).toMatchObject({ receivedOn: received })
    expect((await versionsOf('a')).map(({ record }) => fileIdOf(record))).toEqual(['a', 'a'])
  })

  test('is replaced by the one that somebody saw beside it, under its key and until its day', async () => {
    const [a, newer] = [aReport({ id: 'a' }), aReport({ id: 'a', questions: ['Nieuw'] })]
    await keepReports([receivedReport(a, received)])
    keepReportUntil('a', day('2027-01-01'))
    await flushAutosave()
    const { whole } = receivedReport(a, received)
    const taken = receivedReport(newer, day('2026-12-01'))
    expect(await replaceReport(whole, taken)).toEqual({ keys: ['a'] })
    // A browser that says that it failed after it was stored has it done once more.
    expect(await replaceReport(whole, taken)).toEqual({ keys: ['a'] })
    expect(await readStoredReport('a')).toEqual({ type: 'Report', report: newer })
    expect(await database.reports.get('a')).toMatchObject({
      keepUntil: '2027-01-01',
      receivedOn: '2026-12-01',
    })
  })

  test('is not replaced when it is no longer what somebody saw', async () => {
    const [a, other, newer] = ['', 'Anders', 'Nieuw'].map((text) => aReport({ id: 'a', questions: [text] }))
    if (!a || !other || !newer) throw new Error('none')
    await keepReports([receivedReport(other, received)])
    const { whole } = receivedReport(a, received)
    expect(await replaceReport(whole, receivedReport(newer, received))).toEqual({ type: 'ReportChanged' })
    expect(await readStoredReport('a')).toEqual({ type: 'Report', report: other })
    await removeReports(['a'])
    expect(await replaceReport(whole, receivedReport(newer, received))).toEqual({ type: 'ReportChanged' })
    expect(await database.reports.count()).toBe(0)
  })

  test('is known as another version only by its own id, whatever the ids look like', async () => {
    const ids = ['a', 'a ', 'a 1', 'ab', '']
    for (const id of ids) await keepReports([receivedReport(aReport({ id }), received)])
    await keepReports([receivedReport(aReport({ id: 'a', questions: ['Nieuw'] }), received)])
    expect((await versionsOf('a')).map(({ record }) => record.id.slice(0, 2))).toEqual(['a', 'a '])
    for (const id of ids.slice(1)) expect(await versionsOf(id)).toHaveLength(1)
  })

  test('is one that nobody chose for yet, and a request has nothing to choose', async () => {
    await keepReports([receivedReport(aReport(), received), receivedReport(aRequest(), received)])
    const sights = (await database.reports.toArray()).map(({ kind, sight }) => [kind, sight])
    expect(sights).toEqual([
      ['report', 'undecided'],
      ['request', undefined],
    ])
  })

  test.each(['hidden', 'shown'] as const)(
    'keeps the wish with which it lies here (%s) for each version that comes, beside it or in its place',
    async (sight) => {
      const [a, beside, instead] = [[], ['Nieuw'], ['Nog nieuwer']].map((questions) =>
        receivedReport(aReport({ id: 'a', questions }), received),
      )
      if (!a || !beside || !instead) throw new Error('not three')
      await keepReports([a])
      chooseSight([a.record], sight, await database.reports.toArray())
      await flushAutosave()
      const kept = await keepReports([beside])
      expect(kept).toMatchObject({ keys: [expect.stringMatching(/^a /)] })
      await replaceReport(a.whole, instead)
      expect((await database.reports.toArray()).map((one) => one.sight)).toEqual([sight, sight])
    },
  )

  test('is one wish for all its versions, and comes back with what was deleted', async () => {
    const versions = [[], ['Nieuw']].map((questions) => receivedReport(aReport({ questions }), received))
    await keepReports(versions)
    const [first, second] = await database.reports.toArray()
    if (!first || !second) throw new Error('not both')
    chooseSight([second], 'hidden', [first, second])
    await flushAutosave()
    const [one, other] = await database.reports.toArray()
    expect([one?.sight, other?.sight]).toEqual(['hidden', 'hidden'])
    if (!one || !other) throw new Error('not both')
    const removed = [await removeReport(one), await removeReport(other)]
    for (const each of removed) if (!('type' in each)) await putReportBack(each)
    expect((await database.reports.toArray()).map(({ sight }) => sight)).toEqual(['hidden', 'hidden'])
  })

  test('that lies there harmed says so, and one that is not there too', async () => {
    await keepReports([receivedReport(aReport({ id: 'a' }), received)])
    await database.reportContents.update('a', { content: { latest: {} } })
    expect(await readStoredReport('a')).toMatchObject({ type: 'ReportInvalid' })
    expect(await readStoredReport('b')).toEqual({ type: 'ReportMissing' })
  })

  test('goes with what was written about it, and both come back when that is undone', async () => {
    const report = aReport()
    const record = receivedReport(report, received)
    await keepReports([record])
    const review = aReview({ about: report, remarks: { '1.1': 'Mooi.' } })
    await keepReview(review, theProfile(), 'made')
    await keepReview(aReview({ about: aReport({ id: 'ander' }), id: 'ander' }), theProfile(), 'made')

    const removed = await removeReport(record.record)
    if ('type' in removed) throw new Error(removed.detail)
    expect(await readStoredReport(report.id)).toEqual({ type: 'ReportMissing' })
    expect(await storedDocuments()).toHaveLength(1)

    expect(await putReportBack(removed)).toBe('done')
    expect(await readStoredReport(report.id)).toEqual({ type: 'Report', report })
    expect(await storedReviews()).toContainEqual(review)
  })

  test('leaves what was written about it as long as another version is there', async () => {
    const versions = ['Eerst', 'Daarna'].map((text) =>
      receivedReport(aReport({ questions: [text] }), received),
    )
    await keepReports(versions)
    const review = aReview({ remarks: { '1.1': 'Mooi.' } })
    await keepReview(review, theProfile(), 'made')
    const [first, second] = await database.reports.toArray()
    if (!first || !second) throw new Error('not both')
    const removed = await removeReport(second)
    expect(await storedReviews()).toEqual([review])
    if ('type' in removed) throw new Error(removed.detail)
    expect(await putReportBack(removed)).toBe('done')
    expect(await database.reports.get(second.id)).toEqual(second)
    await removeReport(second)
    await removeReport(first)
    expect(await storedReviews()).toEqual([])
  })

  test('stays with all that was written about it when the browser refuses to delete it', async () => {
    const report = aReport()
    const { record, whole } = receivedReport(report, received)
    await keepReports([{ record, whole }])
    const review = aReview({ about: report, remarks: { '1.1': 'Mooi.' } })
    await keepReview(review, theProfile(), 'made')
    refuseToDelete('reports')
    expect(await removeReport(record)).toMatchObject({ type: 'WriteFailed', reason: 'disk' })
    expect(await readStoredReport(report.id)).toEqual({ type: 'Report', report })
    expect(await storedReviews()).toEqual([review])
  })

  test('that was deleted elsewhere is not said to be kept longer', async () => {
    const { record, whole } = receivedReport(aReport(), received)
    await keepReports([{ record, whole }])
    await removeReports([record.id])
    keepReportUntil(record.id, day('2028-01-01'))
    await flushAutosave()
    expect(autosaveState.get().refused).toMatchObject([{ refusal: { type: 'DocumentDeleted' } }])
    expect(await database.reports.count()).toBe(0)
    dropRefused()
  })
})

describe('a review', () => {
  test('comes back as it was, under an id that was never deleted', async () => {
    const review = aReview({
      marks: { '1.1': 4, '1.2': 'not-applicable' },
      remarks: { '1.1': 'Rustig.', '2.1': 'Nog niet gezien.' },
      agreements: [{ text: 'Samen op huisbezoek', by: day('2027-01-15') }, { text: 'Lezen' }],
    })
    await keepReview(review, theProfile(), 'received')
    expect(await storedReviews()).toEqual([review])
    expect(await storedDocuments()).not.toMatchObject([{ id: review.id }])
  })

  test('that comes again takes the place of itself; those of others stay', async () => {
    await keepReview(aReview({ id: 'a', remark: 'Eerst' }), theProfile(), 'received')
    await keepReview(aReview({ id: 'b', reviewer: aPerson('Cas') }), theProfile(), 'received')
    await keepReview(aReview({ id: 'a', remark: 'Beter' }), theProfile(), 'received')
    const remarks = (await storedReviews()).map((review) => review?.remark)
    expect(new Set(remarks)).toEqual(new Set(['', 'Beter']))
    expect(remarks).toHaveLength(2)
  })

  test('that is changed in two tabs keeps both changes', async () => {
    const { id: own, ...begun } = startReview(aReport(), { name: 'Bea', on: received, blind: true })
    const mark = (id: string) =>
      changeDocument(reviews, own, (before = begun) => ({
        ...before,
        review: {
          ...before.review,
          marks: new Map([...before.review.marks, [competencyId(id), { score: 4, remark: '' }]]),
        },
      }))
    await Promise.all([mark('1.1'), mark('1.2')])
    const [stored] = await storedReviews()
    expect([...(stored?.marks.keys() ?? [])]).toEqual(['1.1', '1.2'])
  })
})

async function storedReviews() {
  return (await storedDocuments()).flatMap((document) =>
    document.kind === 'review' ? [reviews.fromFields(document)?.review] : [],
  )
}
