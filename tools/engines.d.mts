/** The engines beside Chromium. */
export type EngineName = 'Firefox' | 'WebKitGTK'

/** Where the programs of an engine lie on this computer: Firefox, or the driver of WebKitGTK and a screen that nobody sees. */
export function findEngine(name: EngineName): readonly string[] | undefined
/** Tries to get every engine. */
export function ensureEngines(): void
/** Why the tests in an engine are left out, and what to do about it. */
export function noEngineMessage(name: EngineName): string
