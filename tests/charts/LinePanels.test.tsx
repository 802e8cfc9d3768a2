import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { inks } from '../../src/charts/Shapes'
import type { Ink } from '../../src/pictures/Picture'
import { LinePanels, type Panel } from '../../src/charts/LinePanels'
import { oneToFive } from '../support/scales'

describe('the line panels', () => {
  test('give each panel a way, what changed for the eye and the ear, and a picture with all of its values', () => {
    show({ values: [2, 3, 4], description: '15 sep: 2,0; 9 feb: 3,0; 15 jun: 4,0' })
    const panel = screen.getByRole('listitem')
    expect(within(panel).getByRole('link', { name: 'Vertrouwen' })).toHaveAttribute(
      'href',
      '/groei/cluster/1',
    )
    expect(within(panel).getByText('2,0 → 4,0 (+2,0)')).toHaveAttribute('aria-hidden')
    expect(within(panel).getByText('van 2,0 naar 4,0, +2,0')).toBeInTheDocument()
    expect(within(panel).getByRole('img').querySelector('desc')).toHaveTextContent('9 feb: 3,0')
  })

  test('draw a dot for each value, and none where there is no value', () => {
    show({ values: [2, undefined, 4], description: '' })
    expect(document.querySelectorAll('circle')).toHaveLength(2)
  })

  test('have a mark for each moment, also for one without a value', () => {
    show({ values: [2, undefined, 4], description: '' })
    expect(partsOf(pathIn('muted'))).toBe(3)
  })

  test('are lines alone where a dot would hide the next', () => {
    show({ values: Array.from({ length: 520 }, (_, week) => (week % 5) + 1), description: '' })
    expect(partsOf(pathIn('now'))).toBe(1)
    expect(pathIn('muted')).toBeNull()
    expect(document.querySelectorAll('circle')).toHaveLength(0)
  })

  test('leave a gap in the line where there is no value', () => {
    show({ values: [2, 3, undefined, 4, 5], description: '' })
    expect(partsOf(pathIn('now'))).toBe(2)
  })
})

/** What is drawn with this ink alone: the line of the values, or the marks of the moments. */
function pathIn(ink: Ink): Element | null {
  return document.querySelector(`path[stroke="${inks[ink]}"]`)
}

/** How many times the pen was set down. */
function partsOf(path: Element | null): number | undefined {
  return path?.getAttribute('d')?.match(/M/g)?.length
}

function show({ values, description }: Pick<Panel, 'values' | 'description'>) {
  const panel = {
    key: '1',
    title: 'Vertrouwen',
    to: '/groei/cluster/1',
    value: '2,0 → 4,0 (+2,0)',
    spoken: 'van 2,0 naar 4,0, +2,0',
    values,
    description,
  }
  render(<LinePanels panels={[panel]} scale={oneToFive} ends={['15 sep', '15 jun']} />)
}
