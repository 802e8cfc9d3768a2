import { notJson, stopAt, type Stop } from './JsonFault'

/** Made once: a file can hold a million numbers. */
const form = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/** Reads a number and answers with the index after it. */
export function scanNumber(text: string, start: number): number | Stop {
  form.lastIndex = start
  if (!form.test(text)) {
    return notJson(start + 1, start + 1 < text.length ? 'BadNumber' : 'UnexpectedEnd')
  }
  const end = form.lastIndex
  const number = text.slice(start, end)
  const next = text.charAt(end)
  if (/\d/.test(next)) return notJson(end, 'LeadingZero')
  if (/[.eE+-]/.test(next)) return notJson(end, 'BadNumber')
  return isLost(number) ? stopAt(start, { type: 'NumberLost', number: shortened(number) }) : end
}

/** Rounding far behind the point is no loss; another whole number, endless, none at all or minus none is. */
function isLost(text: string): boolean {
  const number = Number(text)
  if (number === 0) return text.startsWith('-') || /^[0.]*[1-9]/.test(text)
  return Math.abs(number) > Number.MAX_SAFE_INTEGER
}

function shortened(number: string): string {
  return number.length > 40 ? `${number.slice(0, 40)}…` : number
}
