import type { Page } from '@playwright/test'

/** More would be a list to read instead of a way through the page. */
const maxRegions = 3

/** What makes a page hard to hear, and axe passes over. */
export async function treeFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((most) => {
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const isNamed = (element: Element) =>
      element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')
    const regions = all('[role=region], section:not([role])').filter(isNamed)
    return [
      ...(regions.length > most ? [`${regions.length} regions to go past`] : []),
      ...all('[role=img] text')
        .filter((words) => !words.closest('[aria-hidden=true]'))
        .map((words) => `${words.textContent} is read besides the picture that it is in`),
      ...all('article')
        .filter((article) => !isNamed(article))
        .map((article) => `no name for ${article.outerHTML.slice(0, 80)}`),
      ...all('ul, ol, dl')
        .filter((list) => list.children.length === 0)
        .map((list) => `nothing in ${list.outerHTML}`),
      ...all(':disabled')
        .filter((control) => control.matches('button'))
        .map((button) => `${button.textContent} cannot be reached to hear why`),
    ]
  }, maxRegions)
}
