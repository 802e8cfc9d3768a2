import type { Page } from '@playwright/test'

/**
 * Words of which a part stands on the next line. An address may break anywhere.
 * @param boxes a selector of what is looked at; otherwise the whole page.
 */
export async function brokenWords(page: Page, boxes = 'body'): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready)
  return page.evaluate((selector) => {
    const linesOf = (text: Text, start: number, end: number) => {
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, end)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    }
    const isSeen = ({ parentElement: parent }: Text) =>
      parent !== null &&
      parent.closest('svg, script, style, .visually-hidden') === null &&
      // A box of one pixel is how words for the ear alone are hidden.
      parent.getBoundingClientRect().width > 1
    const broken = new Set<string>()
    for (const box of document.querySelectorAll(selector)) {
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const text = texts.currentNode as Text
        if (!isSeen(text)) continue
        // Behind these signs a line may end.
        for (const { 0: word, index } of text.data.matchAll(/[^\s\u00ad\u200b\-–—/…·]+/g)) {
          if (!/[:@]\S|\.\w/.test(word) && linesOf(text, index, index + word.length) > 1) broken.add(word)
        }
      }
    }
    return [...broken]
  }, boxes)
}
