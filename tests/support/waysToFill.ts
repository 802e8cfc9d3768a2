import type { Locator } from '@playwright/test'
import type { FieldKind } from './fieldPromises'
import { oneOf, type Random } from './random'
import { words } from './words'

/** As its screen shows it: of a tick `true` or nothing. */
export async function valueOf(field: Locator): Promise<string> {
  const type = await field.getAttribute('type')
  if (type === 'radio') return (await groupOf(field)).and(field.page().locator(':checked')).inputValue()
  return type === 'checkbox' ? tickOf(await field.isChecked()) : field.inputValue()
}

/** The radios that stand together with this one. */
async function groupOf(field: Locator): Promise<Locator> {
  return field.page().locator(`input[type="radio"][name="${await field.getAttribute('name')}"]`)
}

/** Does something in a field, tells each step before it is taken, and answers what should be there then. */
type Way = (field: Locator, random: Random, tell: (value: string) => void) => Promise<string>

/** By the kind of field. */
export const waysToFill: Readonly<Record<FieldKind, Way>> = { text: types, day: picks, choice: chooses }

async function types(field: Locator, random: Random, tell: (value: string) => void): Promise<string> {
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

async function picks(field: Locator, random: Random, tell: (value: string) => void): Promise<string> {
  const [from = NaN, to = NaN] = await Promise.all(
    ['min', 'max'].map(async (bound) => Date.parse((await field.getAttribute(bound)) ?? '')),
  )
  const day = new Date(from + Math.floor(random() * (to - from))).toISOString().slice(0, 10)
  tell(day)
  await field.fill(day)
  return day
}

async function chooses(field: Locator, random: Random, tell: (value: string) => void): Promise<string> {
  const before = await valueOf(field)
  if (before === 'true' || (await field.getAttribute('type')) === 'checkbox') {
    const value = tickOf(before === '')
    tell(value)
    await field.click()
    return value
  }
  if ((await field.getAttribute('type')) === 'radio') {
    const group = await groupOf(field)
    const values = await group.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
    const value = oneOf(
      values.filter((one) => one !== before),
      random,
    )
    tell(value)
    await group.and(field.page().locator(`[value="${value}"]`)).check()
    return value
  }
  const levels = await field
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  const isAmount = levels.length === 0
  const value = isAmount
    ? `${Math.floor(random() * 99)},5`
    : oneOf(
        levels.filter((one) => one !== before),
        random,
      )
  tell(value)
  await (isAmount ? field.fill(value) : field.selectOption(value))
  return value
}

function tickOf(isTicked: boolean): string {
  return isTicked ? 'true' : ''
}
