import * as v from 'valibot'
import { contrastOf } from '../lib/contrast'
import { mixColours } from '../lib/mixColours'

/** What an accent lies on, or under, in each theme: the colours of `ui/colours.css`, by what they are for. */
export const grounds = {
  light: {
    '--background': '#ffffff',
    '--surface': '#f4f7fa',
    '--on-accent': '#ffffff',
  },
  dark: {
    '--background': '#121820',
    '--surface': '#1b232d',
    '--on-accent': '#0d1620',
  },
} as const

/** How much of it is in its tint. No more, or colours could not be read there that can be read elsewhere. */
const tintShares = { light: 0.07, dark: 0.16 } as const

/** The tint of an accent, `--selected`, which lies behind what is chosen; both as `#rrggbb`. */
export function tintIn(theme: keyof typeof grounds, accent: string): string {
  return mixColours(accent, tintShares[theme], grounds[theme]['--background'])
}

/** WCAG 2.2, 1.4.3: an accent is the colour of links, and of buttons with words on them. */
const needed = 4.5

function accentIn(theme: keyof typeof grounds) {
  return v.pipe(
    v.string(),
    v.regex(/^#[0-9a-fA-F]{6}$/, 'is not a colour like #0072b2'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const found = [...Object.values(grounds[theme]), tintIn(theme, dataset.value)].map((ground) => ({
        ground,
        ratio: contrastOf(dataset.value, ground),
      }))
      const low = found.find(({ ratio }) => ratio < needed)
      if (low) addIssue({ message: `has a contrast of ${low.ratio} with ${low.ground}, and needs ${needed}` })
    }),
  )
}

/** The colour of links and buttons, in each theme; a colour that cannot be read on the app's own is refused with the numbers. */
export const ownColours = v.object({ accent: v.object({ light: accentIn('light'), dark: accentIn('dark') }) })
