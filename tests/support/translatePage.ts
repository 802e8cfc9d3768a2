/** What a translator leaves of the text that it found: inside its own elements, or out of the page. */
export type Translation = 'moved' | 'detached'

/**
 * Does to a page what the translators of browsers do: every text comes to stand in two `<font>` elements, and so does every
 * one that comes later. It must be whole in itself, because a browser test gives it to the page as text.
 */
export function translatePage(how: Translation): () => void {
  const tag: string = 'font'
  const left = 'script, style, textarea, font, [translate="no"]'
  const translate = (text: Text) => {
    if (text.data.trim() === '' || text.parentElement === null || text.parentElement.closest(left)) return
    const [outer, inner] = [document.createElement(tag), document.createElement(tag)]
    outer.append(inner)
    text.replaceWith(outer)
    inner.append(how === 'moved' ? text : document.createTextNode(text.data))
  }
  const translateBelow = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = root instanceof Text ? [root] : []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts) if (text.isConnected) translate(text)
  }
  const watcher = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text && target.isConnected) translate(target)
      for (const added of addedNodes) translateBelow(added)
    }
  })
  translateBelow(document.body)
  watcher.observe(document.body, { childList: true, characterData: true, subtree: true })
  return () => watcher.disconnect()
}
