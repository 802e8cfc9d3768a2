// @vitest-environment happy-dom
import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import { makeCalendarFile } from '../../../src/shared/calendar/makeCalendarFile'
import { eraseEverything } from '../../../src/storage/erase'
import { day } from '../../support/builders'
import { aDatabaseWith } from '../../support/storage'

beforeEach(async () => {
  localStorage.clear()
  await aDatabaseWith()
})

const names = { calendar: 'Plan', file: 'plan.ics', mark: 'Uit Groeispiegel' }

async function made(note = '') {
  const item = { id: 'doel-1', date: day('2026-11-22'), title: 'Oefenen', note }
  const file = await makeCalendarFile([item], names)
  if (!(file instanceof File)) throw new Error(file.reason)
  const [event] = ICAL.Component.fromString(await file.text()).getAllSubcomponents('vevent')
  if (!event) throw new Error('no event')
  return new ICAL.Event(event)
}

test('each file is newer than the one before, also when both are made in one second', async () => {
  const sequences: number[] = []
  for (let count = 0; count < 5; count += 1) sequences.push((await made()).sequence)
  expect(sequences.toSorted((a, b) => a - b)).toEqual(sequences)
  expect(new Set(sequences).size).toBe(5)
})

test('what a device remembers of it is no number of its own: it may be anything, and goes with everything else', async () => {
  await made()
  const kept = Object.keys(localStorage).filter((key) => key.includes('calendar'))
  expect(kept).toHaveLength(1)
  for (const value of ['', 'iets', '-1', '1e99', 'null']) {
    localStorage.setItem(kept[0] ?? '', value)
    expect((await made()).sequence).toBeGreaterThan(28_000_000)
  }
  await eraseEverything()
  expect(Object.keys(localStorage).filter((key) => key.includes('calendar'))).toEqual([])
})

test('every item can be found again by the same words', async () => {
  expect((await made()).description).toBe('Uit Groeispiegel')
  expect((await made('Leerdoel: oefenen')).description).toBe('Leerdoel: oefenen\n\nUit Groeispiegel')
})
