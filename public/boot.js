// Runs before the first paint: sets the language and the theme, says which of the frames in the page is shown, answers taps
// on it as long as the app is not there, and tells what to do when it does not come.
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

  // As src/storage/browserLanguage.ts does.
  const spoken = ['nl', 'en']
  const asked = navigator.languages.map((tag) => tag.toLowerCase().slice(0, 2))
  const first = asked.find((one) => spoken.includes(one)) ?? 'nl'
  root.lang = spoken.includes(language) ? language : first
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme

  const show = () => {
    const here = location.hash || '#/'
    // Scoring has bars of its own: there an empty page is the calmest beginning.
    const scoring = here.includes('/vraag/')
    root.dataset.frame = scoring ? 'none' : isNew && here === '#/' ? 'welcome' : shell
    return here
  }
  show()
  // A link of the frame changes the address by itself; that it was tapped is seen at once.
  addEventListener('hashchange', () => {
    const here = show()
    delete root.dataset.tapped
    for (const link of document.querySelectorAll('[data-frame-part] a')) {
      if (link.hash === here) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
  })

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
    // A style sheet that did not come gets a second chance.
    if (target.rel === 'stylesheet' && !('again' in target.dataset)) {
      const again = target.cloneNode()
      again.dataset.again = ''
      target.replaceWith(again)
    }
  }
  addEventListener('error', hear, true)
  addEventListener('DOMContentLoaded', tell)
  // A browser keeps a broken script of a hashed name for a year, also through a reload.
  const afresh = async ({ src }) =>
    (await fetch(src, { cache: 'reload', signal: AbortSignal.timeout(8000) })).blob()
  addEventListener('click', ({ target }) => {
    if ('reload' in target.dataset)
      return void Promise.allSettled([...document.scripts].map(afresh)).then(() => location.reload())
    // What a button of the frame was tapped for is done by src/app/keptTap.ts.
    const button = target.closest('[data-frame-part] button')
    if (!button) return
    root.dataset.tapped = button.textContent
    button.ariaBusy = 'true'
  })
  setTimeout(fail, 8000)
}
