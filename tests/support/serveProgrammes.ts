import { vi } from 'vitest'
import { dataText } from './content'

/** From now on whoever asks for the programme gets the real one. */
export function serveProgrammes(): void {
  const text = dataText('programmes/bcmb-basisopleiding.json')
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
}
