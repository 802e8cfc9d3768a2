/** Whether the programs of others that look at a PDF are on this computer. */
export function hasPdfTools(): boolean
/** What to tell somebody whose computer does not have them. */
export const noPdfToolsMessage: string
