import type { Brand } from 'valibot'

/** A value that went through a validator once, so that the id of one thing can never stand where another's is meant. */
export type Branded<T, Name extends string> = T & Brand<Name>
