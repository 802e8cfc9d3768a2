import type { Page } from '@playwright/test'

/**
 * Words of which a part stands on the next line. An address may break anywhere.
 * @param boxes a selector of what is looked at; otherwise the whole page.
 */
export async function brokenWords(page: Page, boxes = 'body'): Promise<readonly string[]> {
  await page.evaluate(() => {
    // As whoever comes back sees it: a first screen stands in the font of the system, which may be much wider.
    document.documentElement.dataset['font'] = ''
    document.body.getBoundingClientRect()
    return document.fonts.ready
  })
  return page.evaluate((selector) => {
    const textsIn = (box: Element) => {
      const texts: Text[] = []
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      return texts.filter(isSeen)
    }
    const isSeen = ({ parentElement: parent }: Text) =>
      parent !== null &&
      parent.closest('svg, script, style, .visually-hidden') === null &&
      // A box of one pixel is how words for the ear alone are hidden.
      parent.getBoundingClientRect().width > 1
    // Behind these signs a line may end.
    const brokenIn = (text: Text) =>
      [...text.data.matchAll(/[^\s\u00ad\u200b\-–—/…·]+/g)]
        .filter(({ 0: word, index }) => !isAddress(word) && linesOf(text, index, index + word.length) > 1)
        .map(([word]) => word)
    const isAddress = (word: string) => /[:@]\S|\.\w/.test(word)
    const linesOf = (text: Text, start: number, end: number) => {
      const range = document.createRange()
      // The sign that a line ends with is counted with what comes after it.
      range.setStart(text, text.data[start - 1] === '\u00ad' ? start + 1 : start)
      range.setEnd(text, end)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    }
    return [...document.querySelectorAll(selector)].flatMap(textsIn).flatMap(brokenIn)
  }, boxes)
}
