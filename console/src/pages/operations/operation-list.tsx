// Operations, which is not there yet.
import { Page } from '../../parts/page.tsx'

export function OperationList() {
  return <Page title="Operations">{null}</Page>
}
