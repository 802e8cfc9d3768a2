/** Whether a web server is on this computer, by the name of its program. */
export function hasWebServer(program: string): boolean
