/** The engines beside Chromium. */
export type EngineName = 'Firefox' | 'WebKitGTK'

/** Where the programs of an engine lie on this computer: Firefox, or the driver of WebKitGTK and a screen that nobody sees. */
export function findEngine(name: EngineName): readonly string[] | undefined
/** Whether the tests run in it: WebKitGTK only for who asks. */
export function isWanted(name: EngineName): boolean
/** Why an engine that is not asked for is left out. */
export const notWantedMessage: string
/** Tries to get every engine that is wanted. */
export function ensureEngines(): void
/** Why the tests in an engine are left out, and what to do about it. */
export function noEngineMessage(name: EngineName): string
