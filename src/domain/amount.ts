/** Points or hours in whole hundredths, so that adding them up is exact. */
export type Hundredths = number

export const maxAmount = 100_000

export function hundredthsOf(amount: number): Hundredths {
  return Math.round(amount * 100)
}

export function amountOf(hundredths: Hundredths): number {
  return hundredths / 100
}

/** Why a text is no amount. */
export type AmountFault = 'NotANumber' | 'TooPrecise' | 'TooMuch'

/** An amount as people write it, with a comma or a point; undefined for nothing. */
export function readAmount(text: string): number | undefined | AmountFault {
  const bare = text.trim()
  if (bare === '') return undefined
  const [, whole = '', decimals = ''] = /^(\d*)[.,]?(\d*)$/.exec(bare) ?? []
  if (whole + decimals === '') return 'NotANumber'
  // Three digits may be a thousand to whoever wrote them: nothing is guessed.
  if (decimals.length > 2) return 'TooPrecise'
  const amount = Number(`${whole || '0'}.${decimals || '0'}`)
  return amount > maxAmount ? 'TooMuch' : amount
}

/** An amount as text that people can change and `readAmount` reads back. */
export function amountText(amount: number | undefined, decimal: ',' | '.'): string {
  return amount === undefined ? '' : String(amountOf(hundredthsOf(amount))).replace('.', decimal)
}
