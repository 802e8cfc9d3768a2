import { prides } from '../domain/documents/pride'
import { DocumentWriter } from './documentWriter'

/** Stores what somebody is proud of and wants to learn, as they pick it. */
export const prideWriter = new DocumentWriter(prides)
