import type { Branded } from '../lib/brand'

export type PersonId = Branded<string, 'PersonId'>

/** Somebody who sends a file, as far as they want to be known. The name proves nothing: anybody can write any name. */
export interface Person {
  /** Of chance, and always the same from one device, so that reports of one person come together. */
  readonly id: PersonId
  /** Empty when it is not said. */
  readonly name: string
}
