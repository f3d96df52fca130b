// Copies a text, and says that it did.
import { Button } from '@mantine/core'
import { useAnnounce } from './announcements.tsx'

type Props = { readonly text: string; readonly children: string }

export function CopyButton({ text, children }: Props) {
  const announce = useAnnounce()
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => announce('Copied.'),
      () => announce('The browser does not let the console copy.'),
    )
  }
  return (
    <Button size="xs" variant="default" onClick={copy}>
      {children}
    </Button>
  )
}
