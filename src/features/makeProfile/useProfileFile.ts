import { useRef, useState } from 'react'
import { openProfile, type OpenProfileFailure } from '../../exchange/profile/openProfile'
import type { ProfileRead } from '../../exchange/profile/readProfile'

export type FileStep =
  | { readonly type: 'Choose' }
  | { readonly type: 'Reading' }
  | { readonly type: 'Refused'; readonly name: string; readonly failure: OpenProfileFailure }
  | { readonly type: 'Read'; readonly name: string; readonly read: ProfileRead }

/** The file that somebody chose last, and what was read of it; nothing is stored. */
export function useProfileFile() {
  const [step, setStep] = useState<FileStep>({ type: 'Choose' })
  const reading = useRef<AbortController>(undefined)
  const choose = async (file: File) => {
    reading.current?.abort()
    const here = new AbortController()
    reading.current = here
    setStep({ type: 'Reading' })
    const read = await openProfile(file, here.signal)
    // Another file was chosen meanwhile, or none after all.
    if (here.signal.aborted) return
    setStep(
      read.type === 'ProfileRead'
        ? { type: 'Read', name: file.name, read }
        : { type: 'Refused', name: file.name, failure: read },
    )
  }
  const cancel = () => {
    reading.current?.abort()
    setStep({ type: 'Choose' })
  }
  return { step, choose, cancel }
}
