import { loadContent } from '../content/loadContent'
import { loadHistory, noHistory } from '../content/loadHistory'
import { keepWording, versionsWithoutWords } from '../storage/wordings'

/**
 * Keeps the words of what was finished before words were kept, and of what came back without them: a host may replace or
 * remove its files one day. What cannot be had now is asked for again at the next start. Nothing is fetched when nothing is
 * missing, and doing it twice, also in two tabs, does nothing more.
 * @throws when the database is closed or broken, or the content cannot be read.
 */
export async function keepWordings(): Promise<void> {
  const missing = await versionsWithoutWords()
  if (missing.length === 0) return
  const { catalogue, profiles } = await loadContent()
  for (const profile of profiles) {
    const versions = missing.flatMap(({ id, version }) => (id === profile.id ? [version] : []))
    const isOld = versions.some((version) => version !== profile.version)
    // One profile without a history that can be read is no reason to leave out another.
    const history = isOld ? await loadHistory(catalogue, profile).catch(() => noHistory) : noHistory
    const words = [profile, ...history.wordings].filter(({ version }) => versions.includes(version))
    for (const one of words) await keepWording(one)
  }
}
