/** As `0.1.0+3fa9c1d2`: the built page says it, see `tools/namedInPage.ts`. */
export function appVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="groeispiegel-version"]')?.content ?? 'dev'
}
