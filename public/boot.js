// Runs before the first paint: sets the language and the theme, says which of the frames in the page is shown, and
// tells what to do when the app itself does not come.
{
  const root = document.documentElement

  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key))
    } catch {
      // No storage, or something else than JSON in it: as on a first visit.
      return null
    }
  }

  const { language, theme } = read('groeispiegel.preferences') ?? {}
  // 1 for who scores, 2 for whoever only looks at what others scored.
  const known = read('groeispiegel.known')
  const shell = known === 2 ? 'supervisor' : 'shell'
  const isNew = known !== 1 && known !== 2
  const atStart = location.hash === '' || location.hash === '#/'
  // Scoring has bars of its own: there an empty page is the calmest beginning.
  const scoring = location.hash.includes('/vraag/')

  // As src/storage/browserLanguage.ts does.
  const spoken = ['nl', 'en']
  const asked = navigator.languages.map((tag) => tag.toLowerCase().slice(0, 2))
  const first = asked.find((one) => spoken.includes(one)) ?? 'nl'
  root.lang = spoken.includes(language) ? language : first
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  root.dataset.frame = scoring ? 'none' : atStart && isNew && root.lang === 'nl' ? 'welcome' : shell

  // The app's first drawing takes this message away, also when it comes late.
  const tell = () => {
    if ('failed' in root.dataset)
      document.querySelector('[data-frame-part="failure"]')?.removeAttribute('hidden')
  }
  const fail = () => {
    root.dataset.failed = ''
    tell()
  }
  const hear = ({ target }) => {
    if (target === window || target.localName === 'script') fail()
  }
  addEventListener('error', hear, true)
  addEventListener('DOMContentLoaded', tell)
  // A browser keeps a broken script of a hashed name for a year, also through a reload.
  const afresh = async ({ src }) =>
    (await fetch(src, { cache: 'reload', signal: AbortSignal.timeout(8000) })).blob()
  addEventListener('click', ({ target }) => {
    if (!('reload' in target.dataset)) return
    void Promise.allSettled([...document.scripts].map(afresh)).then(() => location.reload())
  })
  setTimeout(fail, 8000)

  // A script waits for the style sheets above it: one that is not there now did not come, and gets a second chance.
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
    if (!link.sheet) link.replaceWith(link.cloneNode())
  }
}
