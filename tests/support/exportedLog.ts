import { aLine } from './ledger'

/** A log with what programs are known to change: formulas, zeros in front, quotes, separators, long numbers, odd spaces. */
export const exportedLog = [
  aLine({
    date: '2026-11-21',
    title: 'Scholing Wlz',
    category: 'Scholing',
    accreditation: '00123',
    points: 2.5,
    hours: 4,
  }),
  aLine({ date: '2026-01-02', title: '=1+1', category: '-2', accreditation: '@x', points: 0.25 }),
  aLine({ date: '2025-12-01', title: 'Zei „ja”; dacht "nee", en ging', category: "'t Gooi", hours: 1.75 }),
  aLine({ date: '2024-02-29', title: 'Cliënt één – €', accreditation: '461234567890123456', points: 12 }),
  aLine({ date: '2026-03-04', title: '1-2-2026', category: '3,5', accreditation: '1E5' }),
  aLine({ date: '2026-05-06', title: "'=somebody's own", category: 'TRUE', hours: 0 }),
]
