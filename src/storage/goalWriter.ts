import { DocumentWriter } from './documentWriter'

/** Stores what people want to learn. */
export const goalWriter = new DocumentWriter('goal')
