import { render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { languages } from '../../src/domain/text'
import { common as inEnglish } from '../../src/i18n/en/common'
import { Frame } from '../../src/app/prerender/Frame'

const part = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-frame-part="${name}"]`)
  if (!found) throw new Error(`the frame has no part ${name}`)
  return found
}

describe('what stands in the page before any script', () => {
  beforeEach(() => void render(<Frame />))

  test.each([
    ['welcome', ['Start', 'Groei', 'Plan', 'Meer']],
    ['shell', ['Start', 'Groei', 'Plan', 'Meer']],
    ['supervisor', ['Start', 'Ontvangen', 'Team', 'Meer']],
  ])('the menu of %s is that of the app', (name, tabs) => {
    const links = within(part(name)).getByRole('navigation').querySelectorAll('a:has(svg)')
    expect([...links].map(({ textContent }) => textContent)).toEqual(tabs)
  })

  test('marks a place only where it is known', () => {
    expect(part('welcome').querySelectorAll('[aria-current]')).toHaveLength(2)
    expect(part('shell').querySelectorAll('[aria-current]')).toHaveLength(0)
    expect(part('supervisor').querySelectorAll('[aria-current]')).toHaveLength(0)
  })

  test('has one main, in each language', () => {
    const mains = [...document.querySelectorAll('main')]
    expect(mains.map((main) => main.closest('[data-frame-part]')?.getAttribute('lang'))).toEqual(languages)
    // One of them at most may not be hidden, for whoever reads the page without its style.
    expect(mains.filter((main) => !main.closest('[hidden]'))).toHaveLength(1)
    expect(screen.getByText('Ik kreeg een rapport')).toBeInTheDocument()
    expect(screen.getByText(inEnglish.gotReport)).toBeInTheDocument()
  })

  test('has no heading or main of its own above those of the app, which looks for them', () => {
    expect(document.querySelectorAll('[data-net] :is(h1, main)')).toHaveLength(0)
  })

  test('keeps the place of a screen, and says so', () => {
    expect(part('shell').querySelector('[aria-busy] [role="status"]')).toHaveTextContent('Even geduld…')
  })

  test.each([
    ['notLoaded', 'Groeispiegel is nog niet geladen', 'Groeispiegel has not loaded yet'],
    ['crashed', 'Groeispiegel is gestopt door een fout', 'Groeispiegel has stopped because of an error'],
    ['tooOld', 'Deze browser is te oud voor Groeispiegel', 'This browser is too old for Groeispiegel'],
    ['noScript', 'Groeispiegel werkt alleen met JavaScript', 'Groeispiegel only works with JavaScript'],
  ])('says in each language what is wrong, beside the app: %s', (name, ...titles) => {
    const page = new DOMParser().parseFromString(renderToString(<Frame />), 'text/html')
    const said = page.querySelector(`[data-net="${name}"]`)
    expect([...(said?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent)).toEqual(titles)
    expect(said?.closest('#root')).toBeNull()
    expect(said?.closest('noscript') !== null).toBe(name === 'noScript')
  })
})
