import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inksOnPaper } from '../../../src/pictures/Picture'
import { inks } from '../../../src/charts/Shapes'

const tokens = readFileSync('src/ui/colours.css', 'utf8')
const light = new Map(
  [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w{6}),/g)].map(([, name, value]) => [name, value]),
)

test('paper and the light theme of the screen have the same inks', () => {
  const onScreen = Object.fromEntries(Object.entries(inks).map(([ink, value]) => [ink, lightOf(value)]))
  expect(onScreen).toEqual(inksOnPaper)
})

/** What `var(--name)` stands for in the light theme; where it is mixed with nothing, mixed with the white of paper. */
function lightOf(value: string): string | undefined {
  const colour = light.get(/var\((--[\w-]+)\)/.exec(value)?.[1])
  const part = Number(/ (\d+)%, transparent/.exec(value)?.[1] ?? 100) / 100
  const mixed = colour
    ?.match(/\w\w/g)
    ?.map((two) => Math.round(255 + (Number.parseInt(two, 16) - 255) * part))
    .map((channel) => channel.toString(16).padStart(2, '0'))
  return mixed && `#${mixed.join('')}`
}
