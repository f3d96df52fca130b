// Whether HAProxy is installed.
import { has } from './needs.ts'

export const hasHaProxy = has({
  command: 'haproxy',
  probe: ['-v'],
  install: 'install haproxy (apt-get install haproxy)',
})
