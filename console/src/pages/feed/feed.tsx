// Feed, which is not there yet.
import { Page } from '../../parts/page.tsx'

export function Feed() {
  return <Page title="Feed">{null}</Page>
}
