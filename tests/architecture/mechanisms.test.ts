import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'

interface Mechanism {
  readonly job: string
  /** What the job looks like when somebody does it by hand. */
  readonly byHand: RegExp
  /** The files that do so, each with the reason. */
  readonly where: Readonly<Record<string, string>>
  /** Texts in which it is to be found. */
  readonly examples: readonly string[]
}

const mechanisms: readonly Mechanism[] = [
  {
    job: 'telling who listens that a value is another one',
    byHand: /new Set<\(|\b(?:listeners|subscribers|observers)\b/,
    where: {
      'lib/Observable.ts': 'the mechanism',
      'storage/connection.ts': 'asks for work and waits for it; there is no value',
      'storage/secondCopy/copyDemand.ts': 'one order, given once; there is no value',
    },
    examples: ['const told = new Set<() => void>()', 'const listeners: Listener[] = []'],
  },
  {
    job: 'drawing a component again when a value outside it is another one',
    byHand: /\buseSyncExternalStore\b/,
    where: {
      'charts/usePrinting.ts': 'draws before the browser lays out its sheets',
      'lib/Observable.ts': 'says for whom its functions are made',
      'ui/useIsWide.ts': 'follows the browser’s own list of media',
      'ui/useObservable.ts': 'the mechanism',
      'ui/useToday.ts': 'asks the clock, which nobody watches before the first screen',
    },
    examples: ['const now = useSyncExternalStore(subscribe, read)'],
  },
  {
    job: 'fetching a part of the app when it is first shown',
    byHand: /\blazy\(/,
    where: {},
    examples: ["const Form = lazy(async () => import('./Form'))"],
  },
  {
    job: 'starting a worker',
    byHand: /new Worker\(/,
    where: {
      'lib/callWorker.ts': 'the mechanism',
      'lib/trustedScript.ts': 'says for what it is made',
    },
    examples: ["const worker = new Worker(address, { type: 'module' })"],
  },
  {
    job: 'putting texts in order',
    byHand: /localeCompare|Collator|\? -1 :|\? 1 : -1/,
    where: {
      'features/evidence/EvidenceRow.tsx': 'numbers in names, 2 before 10',
      'lib/byText.ts': 'the mechanism',
    },
    examples: ['list.toSorted((a, b) => (a < b ? -1 : 1))', 'a.localeCompare(b)', '(a.on < b.on ? 1 : -1)'],
  },
  {
    job: 'choosing one of a few',
    byHand: /type="radio"/,
    where: {
      'shared/growth/SinceSwitch.tsx': 'two words in one row, drawn as a switch',
      'ui/ChoiceGroup.tsx': 'the levels of a scale, as cards',
      'ui/RadioGroup.tsx': 'the mechanism',
    },
    examples: ['<Checkable type="radio" />', '<input name="kind" type="radio" />'],
  },
  {
    job: 'naming fields that belong together',
    byHand: /<fieldset\b/,
    where: {
      'shared/growth/SinceSwitch.tsx': 'two words in one row, drawn as a switch',
      'ui/ChoiceGroup.tsx': 'the levels of a scale, as cards',
      'ui/Fieldset.tsx': 'the mechanism',
    },
    examples: ['<fieldset>', "<fieldset className={styles['group']}>"],
  },
  {
    // What is disabled while it has the focus lets that fall to nowhere, and nobody hears why.
    job: 'switching off what somebody may come past with the keyboard',
    byHand: /(?<!aria-)(?<!':)\bdisabled(?:\??[=:,]|})/,
    where: {
      'features/course/Exemptions.tsx': 'where nothing of a whole screen can be changed',
      'features/plan/StatusPart.tsx':
        'one of three, which never has the focus: another is chosen; its hint says why',
      'shared/fields/LevelField.tsx': 'where nothing of a whole screen can be changed',
      'shared/goals/ActionTick.tsx': 'where nothing of a whole screen can be changed',
      'ui/ChoiceGroup.tsx': 'where nothing of a whole screen can be changed',
      'ui/RadioGroup.tsx': 'hands it on',
    },
    examples: [
      '<Button disabled={isBusy}>',
      'readonly disabled?: boolean',
      '<input disabled={!canChange} />',
    ],
  },
  {
    job: 'saying that a text is an id, a day or a moment',
    byHand: /\bv\.brand\(/,
    where: { 'domain/fields.ts': 'the mechanism' },
    examples: ["const id = v.pipe(v.string(), v.brand('GoalId'))"],
  },
]

describe.each(mechanisms)('$job', ({ byHand, where, examples }) => {
  test('is done in one way, wherever no reason is given', () => {
    const files = filesBelow('src').filter((file) => /\.tsx?$/.test(file))
    expect(files.length).toBeGreaterThan(300)
    const found = files.filter((file) => byHand.test(readFileSync(`src/${file}`, 'utf8')))
    expect(found.toSorted()).toEqual(Object.keys(where).toSorted())
  })

  test.each(examples)('is seen when it is done by hand: %s', (text) => {
    expect(text).toMatch(byHand)
  })
})
