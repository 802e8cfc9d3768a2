import { useEffect } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { takeShared, type NotReceived } from '../../exchange/handover/takeShared'
import { Observable } from '../../lib/Observable'
import { paths } from '../../navigation/paths'
import { useObservable } from '../../ui/useObservable'

const waitingFile = new Observable<File | NotReceived | undefined>(undefined)

/** Opens a report, a request or a reaction that came in anyhow, or says why it did not: dropped, or opened from the system. */
export function openReceived(file: File | NotReceived): void {
  waitingFile.set(file)
  navigate(paths.openReceived)
}

/** The file that is to be opened: of somebody who was elsewhere in the app, or in another app and shared it. */
export function useWaitingFile(): File | NotReceived | undefined {
  useEffect(() => {
    void takeShared().then((shared) => shared && waitingFile.set(shared))
  }, [])
  return useObservable(waitingFile)
}

export function forgetWaitingFile(): void {
  waitingFile.set(undefined)
}
