// Sets the language and the theme, says which of the frames in the page is shown, answers taps on it as long as the app is
// not there, and tells what to do when it does not come, or is gone. A first visit is painted before it runs; who comes back gets
// it first, see src/serviceWorker/bootFirst.ts. The build writes it for browsers that are too old for the app, see tools/bootScript.ts.
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
  // Whoever was here before has the font, see src/app/ownFont.ts.
  if (!isNew || (navigator.serviceWorker || {}).controller) {
    root.dataset.font = ''
    document.fonts.load('1em Frame').catch(() => undefined)
  }

  // As src/storage/browserLanguage.ts does.
  const spoken = ['nl', 'en']
  const asked = navigator.languages.map((tag) => tag.toLowerCase().slice(0, 2))
  const first = asked.find((one) => spoken.includes(one)) ?? 'nl'
  root.lang = spoken.includes(language) ? language : first
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme

  // A link of the frame changes the address by itself, perhaps before this runs; that it was tapped is seen at once.
  const show = () => {
    const here = location.hash || '#/'
    // Scoring has bars of its own: there an empty page is the calmest beginning.
    const scoring = here.includes('/vraag/')
    root.dataset.frame = scoring ? 'none' : isNew && here === '#/' ? 'welcome' : shell
    delete root.dataset.tapped
    for (const link of document.querySelectorAll('[data-frame-part] a')) {
      if (link.hash === here) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
  }
  addEventListener('hashchange', show)
  show()

  // Which message of src/app/prerender/Net.tsx is shown above the app: the first trouble is the cause of the next.
  const tell = (trouble) => {
    if (!root.dataset.trouble) root.dataset.trouble = trouble
  }
  // Asked for all over the app; what its looks need, frame.css tells.
  if (!Array.prototype.toSorted) tell('tooOld')

  const app = () => document.getElementById('root')
  const isAwaited = () => !app() || app().querySelector('[data-frame-part]')
  const fail = (trouble) => {
    if (isAwaited()) tell(trouble)
  }
  const look = () => {
    if (isAwaited()) return
    // React takes everything away when nobody caught an error.
    if (!app().firstElementChild) tell('crashed')
    else if (root.dataset.trouble !== 'tooOld') delete root.dataset.trouble
  }
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(look).observe(app(), { childList: true })
    look()
  })

  const crash = (what) => {
    for (const place of document.querySelectorAll('[data-net] code')) place.textContent = what
    fail('crashed')
  }
  const hear = ({ target, message }) => {
    if (target === window) crash(message)
    if (target.localName === 'script') fail('notLoaded')
    // A style sheet that did not come gets a second chance.
    if (target.rel === 'stylesheet' && !('again' in target.dataset)) {
      const again = target.cloneNode()
      again.dataset.again = ''
      target.replaceWith(again)
    }
  }
  addEventListener('error', hear, true)
  addEventListener('unhandledrejection', ({ reason }) => crash(String(reason)))
  setTimeout(() => fail('notLoaded'), 8000)

  // A browser keeps a broken script of a hashed name for a year, also through a reload.
  const afresh = async ({ src }) =>
    (await fetch(src, { cache: 'reload', signal: AbortSignal.timeout(8000) })).blob()
  const reload = async () => {
    await Promise.all([...document.scripts].map((script) => afresh(script).catch(() => undefined)))
    location.reload()
  }
  // What a button of the frame was tapped for is done by src/app/keptTap.ts.
  const keep = (button) => {
    root.dataset.tapped = button.textContent
    button.ariaBusy = 'true'
  }
  addEventListener('click', ({ target }) => {
    if ('reload' in target.dataset) return void reload()
    const button = target.closest('[data-frame-part] button')
    if (button) keep(button)
  })

  // What was tapped before this ran, the browser itself noted, see tools/notedTaps.ts: in Welkom, and in the language of the page.
  if (root.dataset.frame === 'welcome' && CSS.supports('selector(:has(+ :popover-open))')) {
    const buttons = (lang) => [
      ...document.querySelectorAll(`[data-frame-part="welcome"][lang="${lang}"] button`),
    ]
    const noted = document.querySelector('button:has(+ :popover-open)')
    // Who asked for the language that the browser asks for too, has it.
    if (noted && noted.lang !== root.lang) keep(buttons(root.lang)[buttons('nl').indexOf(noted)])
  }
}
