import type { Brand } from 'valibot'

/** A value that went through a validator once, so that a competency's id can never stand where a cluster's is meant. */
export type Branded<T, Name extends string> = T & Brand<Name>
