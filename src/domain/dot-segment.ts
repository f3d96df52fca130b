// Ids that cannot be used in a path: clients, proxies and browsers resolve the segments `.` and `..`, even
// percent-encoded (RFC 3986, section 5.2.4; WHATWG URL), which changes the path.

export function isDotSegment(id: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(id)
}
