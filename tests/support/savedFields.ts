import type { ESTree } from 'vite'
import { attributeName, sourceFiles, visit } from '../i18n/sourceFiles'
import { fieldOf } from './fieldPlaces'

/** The parts that store what is written in them while it is written. */
const parts = ['AutosaveText', 'DayField', 'AmountField', 'LevelField'] as const
export type FieldPart = (typeof parts)[number]

export interface SavedField {
  /** `goal.aim`; a star for a part of it that the code fills in. */
  readonly name: string
  /** What stores it; a choice is any other control that says which field it is. */
  readonly part: FieldPart | 'choice'
  readonly file: string
}

/** Every field of the app that is stored while it is written or as soon as it is chosen, by what its control carries. */
export function savedFields(): readonly SavedField[] {
  const found = sourceFiles().flatMap((file) => {
    const fields: SavedField[] = []
    visit(file, {
      JSXOpeningElement: ({ name, attributes }) => {
        const named = name.type === 'JSXIdentifier' ? name.name : ''
        const part = parts.find((one) => one === named)
        // A day may be named by whoever uses the part around it.
        const isOutside = part !== undefined && !attributes.some((one) => attributeName(one) === 'name')
        const names = isOutside
          ? daysNamedIn(file.name)
          : namesOf(attributes, part ? ['name'] : ['data-field', 'field'])
        const as: SavedField['part'] = part ?? 'choice'
        fields.push(...names.map((text) => ({ name: text, part: as, file: file.name })))
      },
    })
    return fields
  })
  return [...new Map(found.map((field) => [`${field.file} ${field.name}`, field])).values()]
}

function namesOf(
  attributes: ESTree.JSXOpeningElement['attributes'],
  keys: readonly string[],
): readonly string[] {
  return attributes.flatMap((one) =>
    one.type === 'JSXAttribute' && keys.includes(attributeName(one)) ? namesIn(one.value) : [],
  )
}

function namesIn(value: ESTree.JSXAttributeValue | null): readonly string[] {
  if (value?.type === 'Literal') return [value.value]
  if (value?.type !== 'JSXExpressionContainer') return []
  const { expression } = value
  // Handed on from the part around it, which is read where it is used.
  if (expression.type === 'Identifier') return []
  if (expression.type !== 'TemplateLiteral') throw new Error('the name of a field must be written out')
  return [expression.quasis.map(({ value: { cooked } }) => cooked).join('*')]
}

/** `day={{ name: 'course.sessions.on', … }}` for the part in this file. */
function daysNamedIn(file: string): readonly string[] {
  const part = file.replace(/^.*\/(\w+)\.tsx$/, '$1')
  return sourceFiles().flatMap((source) => {
    const names: string[] = []
    visit(source, {
      JSXOpeningElement: ({ name, attributes }) => {
        if (name.type !== 'JSXIdentifier' || name.name !== part) return
        for (const attribute of attributes)
          if (attribute.type === 'JSXAttribute') names.push(...nameIn(attribute))
      },
    })
    return names
  })
}

function nameIn({ value }: ESTree.JSXAttribute): readonly string[] {
  if (value?.type !== 'JSXExpressionContainer' || value.expression.type !== 'ObjectExpression') return []
  return value.expression.properties.flatMap((property) =>
    property.type === 'Property' &&
    property.key.type === 'Identifier' &&
    property.key.name === 'name' &&
    property.value.type === 'Literal'
      ? [String(property.value.value)]
      : [],
  )
}

/** Whether a field as the code names it is the one that a way leads to. */
export function isNamed({ name }: Pick<SavedField, 'name'>, way: string): boolean {
  const pattern = name.replaceAll('.', '\\.').replaceAll('*', '\\w+')
  return new RegExp(`^${pattern}$`).test(fieldOf(way))
}
