import type { Language } from '../../domain/text'
import { draftToCase } from '../../exchange/profile/case/draftToCase'
import { draftToMoodle } from '../../exchange/profile/moodle/draftToMoodle'
import type { ProfileDraft } from '../../exchange/profile/ProfileDraft'
import { draftToTables } from '../../exchange/profile/sheet/draftToTables'
import { instantOf } from '../../lib/instant'
import type { Notes } from './useNotes'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
} as const

/** Each kind of file that a profile goes out as. @param name without its ending. */
export const makers = {
  /** As a host serves it from `data/profiles/`. */
  json: async (draft: ProfileDraft, name: string) =>
    file(`${name}.json`, written({ $schema: '../schema/profile.schema.json', ...draft })),
  xlsx: async (draft: ProfileDraft, { language, ...notes }: Notes, name: string) => {
    // Only here, because it is large.
    const { tablesToXlsx } = await import('../../exchange/profile/sheet/tablesToFile')
    return file(`${name}.xlsx`, await tablesToXlsx(draftToTables(draft, language), notes))
  },
  csv: async (draft: ProfileDraft, language: Language, name: string) => {
    const { tablesToCsv } = await import('../../exchange/profile/sheet/tablesToFile')
    return file(`${name}.csv`, tablesToCsv(draftToTables(draft, language), language))
  },
  case: async (draft: ProfileDraft, name: string) =>
    file(`${name}-case.json`, written(await draftToCase(draft, instantOf(new Date())))),
  moodle: async (draft: ProfileDraft, language: Language, name: string) =>
    file(`${name}-moodle.csv`, draftToMoodle(draft, language).text),
} as const

function written(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`
}

function file(name: string, content: BlobPart): File {
  const [, ending] = /\.(xlsx|csv|json)$/.exec(name) ?? []
  const type = ending === 'xlsx' || ending === 'csv' ? types[ending] : types.json
  return new File([content], name, { type })
}
