import { readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { profileSchema } from '../src/content/profileSchema.ts'
import { competenciesOf, type Profile } from '../src/domain/profile.ts'

/** Where the table lies. */
export const examplesFile = 'docs/examples.md'

/** Every behaviour example of a profile in Dutch, one table a cluster, for a trainer to read at once. */
export function examplesTable({ clusters, scale }: Pick<Profile, 'clusters' | 'scale'>): string {
  const shown = scale.levels.filter(({ value }) =>
    competenciesOf({ clusters }).some((one) => one.examples[value]),
  )
  const labels = shown.map(({ value, label }) => `${value} ${label.nl}`)
  const tables = clusters.map(({ id, title, competencies }) =>
    [
      `## ${id}. ${title.nl}`,
      '',
      '<!-- prettier-ignore -->',
      row(['', ...labels]),
      row(['---', ...labels.map(() => '---')]),
      ...competencies.map((one) =>
        row([`**${one.id}** ${one.text.nl}`, ...shown.map(({ value }) => one.examples[value]?.nl ?? '')]),
      ),
    ].join('\n'),
  )
  return `${[intro, ...tables].join('\n\n')}\n`
}

const intro = `# The behaviour examples

For a trainer to read at once, in Dutch. The texts come from \`data/profiles/\`: change them there and run \`npm run examples\`.
They are this project's own and not BCMB's.`

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Writes the table. */
export function run(): void {
  const file = 'data/profiles/bcmb-clientondersteuner.json'
  writeFileSync(examplesFile, examplesTable(v.parse(profileSchema, JSON.parse(readFileSync(file, 'utf8')))))
  console.log(examplesFile)
}
