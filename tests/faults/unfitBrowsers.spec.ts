import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../tools/filesBelow.ts'
import { expect, test } from '../support/journey.ts'
import { seed } from '../support/seed.ts'
import { everything } from '../support/screens.ts'
import { newer } from '../support/twoBuilds.ts'

test.describe('over plain http', () => {
  const address = 'http://groeispiegel.example/'
  test.use({ baseURL: address })

  test('the app says that nothing can be kept there, and leads to https', async ({ page, conduct }) => {
    // Browsers say the same in their own words, of headers that count for https alone.
    conduct.forgives(/Cross-Origin-Opener-Policy|untrustworthy|http:\/\/groeispiegel\.example/)
    await page.route(`${address}**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      await route.fulfill({ path: join(newer, pathname === '/' ? 'index.html' : pathname) })
    })
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Dit adres is niet beveiligd' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('https://')
    const secure = page.waitForRequest('https://groeispiegel.example/')
    await page.route('https://**', (route) => route.abort())
    conduct.forgives(/request to https:\/\/groeispiegel\.example|ERR_FAILED/)
    await page.getByRole('button', { name: 'Ga naar het beveiligde adres' }).click()
    await secure
  })
})

test('the style sheet asks for nothing that browsers of before 2024 pass over', () => {
  const styles = filesBelow(`${newer}/assets`).filter((file) => file.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(0)
  for (const file of styles) {
    const text = readFileSync(join(newer, 'assets', file), 'utf8')
    expect(text.includes('light-dark('), file).toBe(false)
    expect(nestedRules(text)).toEqual([])
  }
})

test('paper is white in the dark too, and what is on it dark', async ({ page, person }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await seed(page, everything)
  const [first] = everything.filter(({ status }) => status === 'sealed')
  await person.opensTheApp(`#/rapport/${first?.id}`)
  const sheet = page.locator('.paper').first()
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(sheet).toHaveCSS('color', 'rgb(26, 31, 36)')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 24, 32)')
})

/** Style rules within style rules, by what they select. */
function nestedRules(css: string): readonly string[] {
  const open: string[] = []
  const nested: string[] = []
  for (const [, prelude = '', brace = ''] of css.matchAll(/([^{}]*)([{}])/g)) {
    if (brace === '}') open.pop()
    else {
      const selector = prelude.slice(prelude.lastIndexOf(';') + 1).trim()
      const isRule = !selector.startsWith('@') && !open.some((one) => one.startsWith('@keyframes'))
      if (isRule && open.some((one) => !one.startsWith('@'))) nested.push(selector)
      open.push(selector)
    }
  }
  return nested
}
