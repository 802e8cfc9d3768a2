import { fetchRadar } from '../../charts/LazyRadar'
import { i18n } from '../../i18n/i18n'

/** What *Groei* and a result say. A word that is missing here comes with the screen, which then takes two steps. */
const words = ['growth', 'result', 'beside', 'hindsight', 'versions', 'review', 'guide', 'assessments']

/** Fetches the words and the charts of *Groei* and of a result. @throws when something cannot be had. */
export async function fetchShown(): Promise<void> {
  await Promise.all([i18n.loadNamespaces(words), fetchRadar()])
}
