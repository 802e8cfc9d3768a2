/**
 * How far two colours lie apart for the eye, from 1 to 21, rounded down to tenths so that no number promises too much.
 * @param one as `#rrggbb`, and so is the other.
 * @see WCAG 2.2, "contrast ratio" and "relative luminance"
 */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a)
  return Math.floor(((lighter + 0.05) / (darker + 0.05)) * 10) / 10
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
