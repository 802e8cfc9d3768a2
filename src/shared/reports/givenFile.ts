import { navigate } from 'wouter/use-hash-location'
import type { NotReceived } from '../../exchange/handover/waitingHere'
import { Observable } from '../../lib/Observable'
import { paths } from '../../navigation/paths'
import { useObservable } from '../../ui/useObservable'

const givenFile = new Observable<File | NotReceived | undefined>(undefined)

/** Opens what somebody gave to another screen of the app, or with what they started it; or says why it did not come. */
export function openReceived(file: File | NotReceived): void {
  givenFile.set(file)
  navigate(paths.openReceived)
}

/** What is to be opened. */
export function useGivenFile(): File | NotReceived | undefined {
  return useObservable(givenFile)
}

export function forgetGivenFile(): void {
  givenFile.set(undefined)
}
