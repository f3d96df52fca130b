// Says that the hub does not answer, and of when the figures on the page are.
import { Banner } from '../components/banner.tsx'
import { instantText } from '../components/format.ts'

export function AwayBanner({ since }: { readonly since: number | null }) {
  if (since === null) return null
  return (
    <Banner tone="bad" title="The hub is not responding.">
      <p>
        What you see is from {instantText(new Date(since).toISOString())} UTC. The page is loaded
        again as soon as the hub responds.
      </p>
    </Banner>
  )
}
