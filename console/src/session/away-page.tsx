// In place of the console while the hub does not answer its first question.
import { Loader } from '@mantine/core'

export function AwayPage() {
  return (
    <main className="sign-in">
      <h1>bthub console</h1>
      <div className="state" role="status">
        <Loader size="sm" />
        <span>The hub is not responding. Trying again…</span>
      </div>
    </main>
  )
}
