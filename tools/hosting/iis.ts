import { mediaTypes } from '../mediaTypes.ts'
import { securityHeaders } from '../securityHeaders.ts'

/**
 * `web.config` for IIS 8 and later. `clientCache` counts only for files that are there, unlike a header of one's own: a 404 that is kept
 * for a year would stay one. A type that the server has already would be a fault to add, so it is removed first.
 */
export function iisFile(): string {
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) => `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  )
  const headers = securityHeaders.map(
    ([name, value]) => `        <remove name="${name}" />
        <add name="${name}" value="${value}" />`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${types.join('\n')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`
}
