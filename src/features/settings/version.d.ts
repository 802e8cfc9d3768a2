/** The version of the app, which the build fills in. */
declare const __APP_VERSION__: string
