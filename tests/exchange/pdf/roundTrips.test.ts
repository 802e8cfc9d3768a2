import { expect, test } from 'vitest'
import { roundTrips } from '../../../src/exchange/pdf/roundTrips'
import { reportToText } from '../../../src/exchange/report/reportToText'
import { fullReport } from '../../support/fullReport'
import { everyBlock, printedBytes } from '../../support/printedDocuments'

const text = await reportToText(fullReport())
const data = { name: 'groeirapport.json', text }
const password = 'zes woorden op een rij'

test('a PDF that holds what was put in, with a password or without, counts as made', async () => {
  const open = await printedBytes(everyBlock, { data })
  expect(await roundTrips(open, { data, password: undefined })).toBe(true)
  const locked = await printedBytes(everyBlock, { data, password })
  expect(await roundTrips(locked, { data, password })).toBe(true)
  expect(
    await roundTrips(await printedBytes(everyBlock, { data: undefined }), { data: undefined, password }),
  ).toBe(true)
})

test('one that anybody could open while it was to be locked does not', async () => {
  expect(await roundTrips(await printedBytes(everyBlock, { data }), { data, password })).toBe(false)
})

test('one that opens with another password does not', async () => {
  const locked = await printedBytes(everyBlock, { data, password: 'een ander wachtwoord' })
  expect(await roundTrips(locked, { data, password })).toBe(false)
})

test('one in which a single letter is another does not', async () => {
  const other = { ...data, text: text.replace('Johanna', 'Johanne') }
  expect(
    await roundTrips(await printedBytes(everyBlock, { data: other }), { data, password: undefined }),
  ).toBe(false)
})

test('one without does not', async () => {
  const empty = await printedBytes(everyBlock, { data: undefined })
  expect(await roundTrips(empty, { data, password: undefined })).toBe(false)
})

test('one that stops before its end does not, wherever it was cut', async () => {
  const whole = await printedBytes(everyBlock, { data })
  const bare = await printedBytes(everyBlock, { data: undefined })
  for (const left of [0.25, 0.5, 0.75, 0.99]) {
    const cut = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length * left))
    expect(await roundTrips(cut(whole), { data, password: undefined })).toBe(false)
    expect(await roundTrips(cut(bare), { data: undefined, password: undefined })).toBe(false)
  }
  const shifted = new Uint8Array([...whole.subarray(0, 9), 37, 10, ...whole.subarray(9)])
  expect(await roundTrips(shifted, { data, password: undefined })).toBe(false)
})
