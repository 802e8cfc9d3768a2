/** What each kind of file in the build is called on the line, by the ending of its name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  icc: 'application/vnd.iccprofile',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff: 'font/woff',
  woff2: 'font/woff2',
}

/** The endings of text, which is a third of its size when it is packed; fonts and pictures are packed already. */
export const textEndings: readonly string[] = ['css', 'html', 'js', 'json', 'svg', 'txt', 'webmanifest']

export const textTypes: readonly string[] = textEndings.flatMap((ending) => mediaTypes[ending] ?? [])

/** The ending of a path, without its dot. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1] ?? ''
}
