import { notJson, stopAt, type Stop } from './JsonFault'

const quote = 0x22
const backslash = 0x5c
const space = 0x20

/** Reads a string from its opening quote; answers with the index of the closing one. */
export function scanString(text: string, start: number, limit: number): number | Stop {
  let at = start + 1
  let isAfterHigh = false
  for (let length = 0; text.charCodeAt(at) !== quote; length += 1) {
    const unit = unitAt(text, at)
    if (typeof unit !== 'number') return unit
    if (isLow(unit) !== isAfterHigh) return stopAt(at, { type: 'LoneSurrogate' })
    if (length >= limit) return stopAt(start, { type: 'StringTooLong', limit })
    isAfterHigh = isHigh(unit)
    at += widthAt(text, at)
  }
  return isAfterHigh ? stopAt(at, { type: 'LoneSurrogate' }) : at
}

function unitAt(text: string, at: number): number | Stop {
  const code = text.charCodeAt(at)
  if (code === backslash) return escapedUnit(text, at)
  if (code >= space) return code
  return notJson(at, at < text.length ? 'ControlCharacter' : 'UnexpectedEnd')
}

/** Only whether it is half of a pair counts, so that a space may stand for every short escape. */
function escapedUnit(text: string, at: number): number | Stop {
  const letter = text.charAt(at + 1)
  const digits = text.slice(at + 2, at + 6)
  if (letter === 'u' && fourDigits.test(digits)) return Number.parseInt(digits, 16)
  if (letter !== '' && '"\\/bfnrt'.includes(letter)) return space
  const isCutOff = letter === '' || (letter === 'u' && at + 6 > text.length && someDigits.test(digits))
  return notJson(at, isCutOff ? 'UnexpectedEnd' : 'BadEscape')
}

const fourDigits = /^[0-9a-fA-F]{4}$/
const someDigits = /^[0-9a-fA-F]{0,3}$/

function widthAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== backslash) return 1
  return text[at + 1] === 'u' ? 6 : 2
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
