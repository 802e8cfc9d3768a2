import type { Locator } from '@playwright/test'
import type { Stand } from './choicePlaces'
import type { FieldWay } from './fieldWays'
import { oneOf, type Random } from './random'
import { words } from './words'

interface Doing {
  readonly way: FieldWay
  readonly random: Random
  /** Of each step before it is taken. */
  readonly tell: (stand: Stand) => void
}

/** Does something in a field, and answers how it should stand then. */
type Fill = (field: Locator, doing: Doing) => Promise<Stand>

/** By the kind of control. */
export const waysToFill: Readonly<Record<FieldWay['control'], Fill>> = {
  text: types,
  day: pride,
  choice: chooses,
  amount: counts,
  tick: ticks,
  press: presses,
}

async function types(field: Locator, { random, tell }: Doing): Promise<Stand> {
  const before = await field.inputValue()
  const isLong = before.length > 60
  await field.focus()
  // All of a long text gives way to another, at the first key.
  await field.press(isLong ? 'Control+a' : 'Control+End')
  let text = isLong ? '' : before
  for (let count = 1 + Math.floor(random() * 5); count > 0; count -= 1) {
    for (const sign of `${oneOf(words, random)} `) {
      text += sign
      tell(text)
      await field.page().keyboard.insertText(sign)
    }
  }
  return text
}

async function pride(field: Locator, { random, tell }: Doing): Promise<Stand> {
  const [from = NaN, to = NaN] = await Promise.all(
    ['min', 'max'].map(async (bound) => Date.parse((await field.getAttribute(bound)) ?? '')),
  )
  const day = new Date(from + Math.floor(random() * (to - from))).toISOString().slice(0, 10)
  tell(day)
  await field.fill(day)
  return day
}

async function chooses(field: Locator, { random, tell }: Doing): Promise<Stand> {
  const group = await field.getAttribute('name')
  const isList = (await field.locator('option').count()) > 0
  const radios = field.page().locator(`input[type="radio"][name="${group}"]:enabled:not(:checked)`)
  const others = isList ? field.locator('option:not(:checked)') : radios
  const values = await others.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  const value = oneOf(values, random)
  tell(value)
  if (isList) await field.selectOption(value)
  else await radios.and(field.page().locator(`[value="${value}"]`)).click()
  return value
}

async function counts(field: Locator, { random, tell }: Doing): Promise<Stand> {
  const value = `${Math.floor(random() * 99)},5`
  tell(value)
  await field.fill(value)
  return value
}

async function ticks(field: Locator, { tell }: Doing): Promise<Stand> {
  const isOn = !(await field.isChecked())
  tell(isOn)
  await field.click()
  return isOn
}

/** A button takes its own value, one of two; a link can only be followed. */
async function presses(field: Locator, { way: { from, to }, random, tell }: Doing): Promise<Stand> {
  const stand = typeof to === 'string' ? oneOf([from, to], random) : to
  const name = await field.getAttribute('data-field')
  const button = field.page().locator(`[data-field="${name}"][value="${String(stand)}"]`)
  tell(stand)
  await (typeof to === 'string' ? button : field).click()
  return stand
}
