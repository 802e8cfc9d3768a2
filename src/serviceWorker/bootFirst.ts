/** As the build writes it behind the frame, see `tools/prerenderedFrame.ts`. */
const boot = '<script src="./boot.js"></script>'

/**
 * The page for somebody who was here before. As it was built, it paints *Welkom* and then finds out who came: a first visit waits for
 * nothing that way. Whoever has a worker would see another frame, language or theme for a moment, so they get `boot.js`
 * before the frame; it lies on the device. What the page says and its headers stay as they are.
 */
export async function bootFirst(page: Response): Promise<Response> {
  // Also what no page can be made of, as where a network sends people on.
  if (!page.ok) return page
  const html = await page.text()
  const rest = html.replace(boot, '')
  // Not the page of the app, as where a network asks to sign in first.
  if (rest === html) return new Response(html, page)
  return new Response(rest.replace('<body>', `<body>${boot}`), page)
}
