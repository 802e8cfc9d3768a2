/** What somebody hands on: the report with its data, its pages without them, or a sheet to talk from, which never has any. */
export type Paper = 'report' | 'pages' | 'sheet'
