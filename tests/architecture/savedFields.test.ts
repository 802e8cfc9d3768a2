import type { ESTree } from 'vite'
import { describe, expect, test } from 'vitest'
import { attributeName, sourceFiles, visit, type SourceFile } from '../i18n/sourceFiles'

/** Fields of which nothing is stored while they are filled in, each with the reason. Whatever is stored goes through src/shared/fields. */
const unstored: Readonly<Record<string, string>> = {
  'features/assess/NewAssessment.tsx': 'a form that is sent, and the choice of a profile',
  'features/backup/PassphraseInput.tsx': 'a passphrase',
  'features/evidence/EvidenceFilters.tsx': 'what is looked for',
  'features/plan/AboutChoice.tsx': 'a form that is sent',
  'features/profile/ProfileSearch.tsx': 'what is looked for',
  'features/register/ColumnField.tsx': 'how a file is read',
  'features/register/HeadingRowField.tsx': 'how a file is read',
  'features/report/PasswordFields.tsx': 'a password',
  'features/review/Reports.tsx': 'what is looked for',
  'features/review/UnlockReceived.tsx': 'a password',
  'features/settings/EraseForm.tsx': 'a form that is sent',
  'features/team/Team.tsx': 'what is shown',
}

test('a text, day or choice in a journey goes through the shared fields, unless nothing of it is stored', () => {
  const bare = sourceFiles()
    .filter(({ name }) => name.startsWith('features/'))
    .filter((file) => bareControls(file).length > 0)
  expect(bare.map(({ name }) => name).toSorted()).toEqual(Object.keys(unstored))
})

/** Choices of which nothing is stored when they are made, each file with the reason. All others say which field they are. */
const unstoredChoices: Readonly<Record<string, string>> = {
  'features/assess/ClusterChoice.tsx': 'a form that is sent',
  'features/assess/NewAssessment.tsx': 'a form that is sent, and the choice of a profile',
  'features/backup/BackupForm.tsx': 'how a file is made',
  'features/backup/MustTick.tsx': 'that something was read',
  'features/backup/RestoreForm.tsx': 'how a file is put back',
  'features/evidence/EvidenceFilters.tsx': 'what is looked for',
  'features/plan/AboutChoice.tsx': 'a form that is sent',
  'features/plan/LooksPersonal.tsx': 'what is in a file',
  'features/register/ColumnField.tsx': 'how a file is read',
  'features/register/HeadingRowField.tsx': 'how a file is read',
  'features/register/ImportPreview.tsx': 'which lines are read in',
  'features/report/EarlierChoice.tsx':
    'what is in one report: remembered on this device, apart from what somebody writes',
  'features/report/NoteChoices.tsx':
    'what is in one report: remembered on this device, apart from what somebody writes',
  'features/report/Parts.tsx':
    'what is in one report, and how it is handed on: remembered on this device, apart from what somebody writes',
  'features/report/PasswordFields.tsx': 'whether a password is shown',
  'features/report/PdfForm.tsx': 'how a file is made',
  'features/report/PrivacyCheck.tsx': 'what is in one report: kept while the app is open',
  'features/report/ReviewChoices.tsx':
    'what is in one report: remembered on this device, apart from what somebody writes',
  'features/report/TopicChoices.tsx':
    'what is in one report: remembered on this device, apart from what somebody writes',
  'features/report/WorkChoices.tsx':
    'what is in one report: remembered on this device, apart from what somebody writes',
  'features/review/SendBack.tsx': 'how a file is made: kept while the app is open',
  'features/review/UnlockReceived.tsx': 'whether a password is shown',
  'features/settings/PreferencesForm.tsx': 'a preference of this device, apart from what somebody writes',
  'features/team/Team.tsx': 'what is shown',
}

test('a choice in a journey says which field it is, unless nothing of it is stored', () => {
  const nameless = sourceFiles()
    .filter(({ name }) => name.startsWith('features/'))
    .filter((file) => namelessChoices(file).length > 0)
  expect(nameless.map(({ name }) => name).toSorted()).toEqual(Object.keys(unstoredChoices))
})

describe('the fence bites', () => {
  test.each([
    '<Checkable type="checkbox" />',
    '<ChoiceGroup />',
    '<RadioGroup />',
    '<select />',
    '<input type="checkbox" />',
  ])('on a choice that does not say which field it is: %s', (text) => {
    expect(namelessChoices({ name: 'A.tsx', text: `const a = ${text}` })).toHaveLength(1)
    const named = text.replace(' ', ' data-field="goal.from" ')
    expect(namelessChoices({ name: 'A.tsx', text: `const a = ${named}` })).toEqual([])
  })

  test.each([
    '<textarea />',
    '<select />',
    '<input />',
    '<input type="date" />',
    '<input {...control} type="text" />',
  ])('on %s', (text) => {
    expect(bareControls({ name: 'A.tsx', text: `const a = ${text}` })).toHaveLength(1)
  })

  test.each(['<input type="radio" />', '<input type="range" />', '<AutosaveText />'])('not on %s', (text) => {
    expect(bareControls({ name: 'A.tsx', text: `const a = ${text}` })).toEqual([])
  })
})

/** Those that do not say which field they are. A choice of its own kind takes `field` and hands it on. */
function namelessChoices(file: SourceFile): readonly string[] {
  const found: string[] = []
  visit(file, {
    JSXOpeningElement: (element) => {
      const given = element.attributes.map(attributeName)
      if (isChoice(element) && !given.includes('data-field') && !given.includes('field'))
        found.push(file.name)
    },
  })
  return found
}

function isChoice({ name, attributes }: ESTree.JSXOpeningElement): boolean {
  if (name.type !== 'JSXIdentifier') return false
  const isTicked = attributes.some(
    (one) =>
      one.type === 'JSXAttribute' &&
      attributeName(one) === 'type' &&
      one.value?.type === 'Literal' &&
      ['checkbox', 'radio', 'range'].includes(one.value.value),
  )
  return (
    ['Checkable', 'ChoiceGroup', 'RadioGroup', 'select'].includes(name.name) ||
    (name.name === 'input' && isTicked)
  )
}

const others = ['checkbox', 'file', 'radio', 'range']

function bareControls(file: SourceFile): readonly string[] {
  const found: string[] = []
  visit(file, {
    JSXOpeningElement: ({ name, attributes }) => {
      if (name.type !== 'JSXIdentifier') return
      const type = attributes.flatMap((one) =>
        one.type === 'JSXAttribute' && one.name.name === 'type' && one.value?.type === 'Literal'
          ? [one.value.value]
          : [],
      )
      const isInput = name.name === 'input' && !type.some((one) => others.includes(one))
      if (isInput || name.name === 'textarea' || name.name === 'select') found.push(name.name)
    },
  })
  return found
}
