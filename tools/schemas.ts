import { mkdirSync, writeFileSync } from 'node:fs'
import { schemaFiles, schemaFolder } from './schemaFiles.ts'

/** Writes the JSON Schemas that editors check the content files with. */
export function run(): void {
  mkdirSync(schemaFolder, { recursive: true })
  for (const [file, text] of schemaFiles()) {
    writeFileSync(file, text)
    console.log(file)
  }
}
