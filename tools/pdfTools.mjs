import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall } from './aptInstall.mjs'

const commands = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdfdetach', 'pdftoppm', 'qpdf']

/** Whether the programs of others that look at a PDF are on this computer. */
export function hasPdfTools() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return commands.every((command) => folders.some((folder) => existsSync(join(folder, command))))
}

/** The same, after trying to get them. */
export function ensurePdfTools() {
  if (!hasPdfTools()) aptInstall(['poppler-utils', 'qpdf'])
  return hasPdfTools()
}

/** What to tell somebody whose computer does not have them. */
export const noPdfToolsMessage =
  'NOT CHECKED: the PDFs by the programs of others, because poppler-utils and qpdf are not here and could not be installed. ' +
  'These checks are in none of the counts. Install both (for instance "apt-get install poppler-utils qpdf") and run this again.'
