import type { Page } from '@playwright/test'
import { axeFaults } from '../support/axeFaults'
import { expect, test } from '../support/journey'

const stopped = { name: 'Groeispiegel is gestopt door een fout' }
const tooOld = { name: 'Deze browser is te oud voor Groeispiegel' }

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says in both languages what is needed, and offers nothing that would not answer', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(
      page.getByRole('heading', { name: 'Groeispiegel werkt alleen met JavaScript' }),
    ).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Groeispiegel only works with JavaScript' })).toBeVisible()
    await expect(page.getByRole('heading')).toHaveCount(2)
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test('a script that the browser cannot read is told as what it is, and a reload makes it whole', async ({
  page,
  person,
  conduct,
}) => {
  conduct.forgives(/Unexpected token/)
  await hasUnreadableScript(page)
  await page.goto('./')
  await expect(page.getByRole('heading', stopped)).toBeVisible()
  await expect(page.getByText(/SyntaxError/).first()).toBeVisible()
  await expect(page.getByText('Controleer je verbinding').filter({ visible: true })).toHaveCount(0)
  await page.unroute('**/core-*.js')
  await page.getByRole('button', { name: 'Opnieuw laden' }).click()
  await person.sees(/^Zie hoe je groeit/)
  await expect(page.getByRole('heading', stopped)).toBeHidden()
})

test('a browser that is too old is told so, and not that something went wrong', async ({ page, conduct }) => {
  conduct.forgives(/toSorted is not a function/)
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'))
  const failed = page.waitForEvent('pageerror')
  await page.goto('./')
  await expect(page.getByRole('heading', tooOld)).toBeInViewport()
  await failed
  await expect(page.getByRole('heading', tooOld)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'This browser is too old for Groeispiegel' })).toBeVisible()
  await expect(page.getByRole('heading', stopped)).toBeHidden()
})

test('an error before the first drawing is told, with what the browser says of it', async ({
  page,
  conduct,
}) => {
  conduct.forgives(/setConsumer is not a function/)
  await page.addInitScript(() => Object.defineProperty(window, 'launchQueue', { value: {} }))
  await page.goto('./')
  await expect(page.getByRole('heading', stopped)).toBeVisible()
  await expect(page.getByText(/TypeError.*setConsumer is not a function/).first()).toBeVisible()
})

test('an error that takes the whole app away leaves a page that says so, and a way on', async ({
  page,
  conduct,
}) => {
  conduct.forgives(/BroadcastChannel is not defined/)
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
  await page.goto('./#/instellingen')
  await expect(page.getByRole('heading', stopped)).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Groeispiegel has stopped because of an error' }),
  ).toBeVisible()
  await expect(page.getByText(/BroadcastChannel is not defined/).first()).toBeVisible()
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Begin bij Start' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('heading', stopped)).toBeVisible()
})

async function hasUnreadableScript(page: Page): Promise<void> {
  await page.route('**/core-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let a = ;' }),
  )
}
