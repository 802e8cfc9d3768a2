import { expect, test } from 'vitest'
import { neededModules } from '../../tools/offlineSteps'

test('what scoring needs is all on the way from the start, and the words that are asked for there', () => {
  const graph = new Map([
    ['main', { code: "useTranslation('start')", imports: ['app/Screens', 'i18n/i18n'] }],
    ['app/Screens', { code: '', imports: ['features/assess/Scoring', 'app/OtherScreens', 'charts/Radar'] }],
    ['features/assess/Scoring', { code: 'useTranslation(["assess", "quoted"])', imports: [] }],
    ['app/OtherScreens', { code: "useTranslation('plan')", imports: ['features/plan/Plan'] }],
    ['features/plan/Plan', { code: '', imports: [] }],
    ['charts/Radar', { code: '', imports: [] }],
    [
      'i18n/i18n',
      { code: '', imports: ['i18n/nl/start', 'i18n/en/quoted', 'i18n/nl/plan', 'i18n/en/common'] },
    ],
    ['i18n/nl/start', { code: '', imports: [] }],
    ['i18n/en/quoted', { code: '', imports: [] }],
    ['i18n/nl/plan', { code: '', imports: [] }],
    ['i18n/en/common', { code: '', imports: [] }],
  ])
  expect([...neededModules(graph)].toSorted()).toEqual([
    'app/Screens',
    'features/assess/Scoring',
    'i18n/en/common',
    'i18n/en/quoted',
    'i18n/i18n',
    'i18n/nl/start',
    'main',
  ])
})
