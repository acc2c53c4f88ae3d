// Records of a crawl's WET file.

/** One record, with the type and the address given. */
export function wet(type: string, uri: string, text: string, more = ''): string {
  const length = Buffer.byteLength(text);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Record-ID: <urn:uuid:${uri}>\r\n`;
  return `${head}WARC-Date: 2026-03-01T10:00:00Z\r\n${more}Content-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n${text}\r\n\r\n`;
}
