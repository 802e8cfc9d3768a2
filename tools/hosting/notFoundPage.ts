/**
 * `404.html`. Without one, Cloudflare Pages sends the app for any address that does not exist, and a file that is missing would be taken
 * for there. No style of its own: the policy allows none.
 */
export const notFoundPage = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <meta name="color-scheme" content="light dark" />
  <title>Niet gevonden · Groeispiegel</title>
  <h1>Deze pagina bestaat niet</h1>
  <p>Wat je in Groeispiegel bewaarde, staat nog op je apparaat. <a href="./">Open Groeispiegel</a></p>
  <p lang="en">This page does not exist. <a href="./">Open Groeispiegel</a></p>
</html>
`
