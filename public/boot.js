// Runs before the first paint: sets the language and the theme, and says which of the two frames in the page is shown.
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
  const known = read('groeispiegel.known') === 1
  const atStart = location.hash === '' || location.hash === '#/'
  // Scoring has bars of its own: there an empty page is the calmest beginning.
  const scoring = location.hash.includes('/vraag/')

  if (language === 'en') root.lang = 'en'
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  root.dataset.frame = scoring ? 'none' : atStart && !known && root.lang === 'nl' ? 'welcome' : 'shell'
}
