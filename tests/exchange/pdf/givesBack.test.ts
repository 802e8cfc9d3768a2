import { expect, test } from 'vitest'
import { givesBack } from '../../../src/exchange/pdf/givesBack'
import { reportToText } from '../../../src/exchange/report/reportToText'
import { fullReport } from '../../support/fullReport'
import { everyBlock, printedBytes } from '../../support/printedDocuments'

const text = await reportToText(fullReport())
const data = { name: 'groeirapport.json', text }
const password = 'zes woorden op een rij'

test('a PDF that holds what was put in, with a password or without, counts as made', async () => {
  const open = await printedBytes(everyBlock, { data })
  expect(await givesBack(open, { data, password: undefined })).toBe(true)
  const locked = await printedBytes(everyBlock, { data, password })
  expect(await givesBack(locked, { data, password })).toBe(true)
  expect(
    await givesBack(await printedBytes(everyBlock, { data: undefined }), { data: undefined, password }),
  ).toBe(true)
})

test('one that anybody could open while it was to be locked does not', async () => {
  expect(await givesBack(await printedBytes(everyBlock, { data }), { data, password })).toBe(false)
})

test('one that opens with another password does not', async () => {
  const locked = await printedBytes(everyBlock, { data, password: 'een ander wachtwoord' })
  expect(await givesBack(locked, { data, password })).toBe(false)
})

test('one in which a single letter is another does not', async () => {
  const other = { ...data, text: text.replace('Johanna', 'Johanne') }
  expect(
    await givesBack(await printedBytes(everyBlock, { data: other }), { data, password: undefined }),
  ).toBe(false)
})

test('one without does not', async () => {
  const empty = await printedBytes(everyBlock, { data: undefined })
  expect(await givesBack(empty, { data, password: undefined })).toBe(false)
})
