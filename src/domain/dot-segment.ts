// Ids that no URL can carry: clients, proxies and browsers resolve the path segments `.` and `..`, also
// percent-encoded (RFC 3986, section 5.2.4; WHATWG URL), and so make another call of it.

export function isDotSegment(id: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(id)
}
