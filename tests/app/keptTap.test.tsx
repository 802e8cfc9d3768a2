import { afterEach, expect, test } from 'vitest'
import { doKeptTap } from '../../src/app/keptTap'

const root = document.documentElement

afterEach(() => document.body.replaceChildren())

test('a button that was tapped before the app was there is pressed, once, and has the focus', () => {
  const pressed = buttons('Nederlands', 'English')
  root.dataset['tapped'] = 'English'
  doKeptTap()
  doKeptTap()
  expect(pressed).toEqual(['English'])
  expect(document.activeElement?.textContent).toBe('English')
})

test('nothing is pressed when nothing was tapped, or when what was tapped is not there', () => {
  const pressed = buttons('English')
  doKeptTap()
  root.dataset['tapped'] = 'Begin'
  doKeptTap()
  expect(pressed).toEqual([])
  expect(root.dataset['tapped']).toBeUndefined()
})

/** @returns the words of those that were pressed, in that order. */
function buttons(...words: readonly string[]): readonly string[] {
  const pressed: string[] = []
  for (const one of words) {
    const button = document.createElement('button')
    button.textContent = one
    button.addEventListener('click', () => pressed.push(one))
    document.body.append(button)
  }
  return pressed
}
