/** The words of each journey, by file: fetched when a screen asks for them. Those of the first script are in `i18n.ts`. */
export const wordFiles = import.meta.glob<Readonly<Record<string, object>>>([
  './{nl,en}/*.ts',
  '!./nl/{assess,common,home}.ts',
  '!./*/own.ts',
  '!./*/index.ts',
])
