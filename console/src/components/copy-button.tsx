// A button that copies text to the clipboard.
import { Button } from '@mantine/core'
import { useAnnounce } from './announcements.tsx'

type Props = { readonly text: string; readonly children: string }

export function CopyButton({ text, children }: Props) {
  const announce = useAnnounce()
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => announce('Copied.'),
      () => announce('The browser blocked copying to the clipboard.'),
    )
  }
  return (
    <Button size="xs" variant="default" onClick={copy}>
      {children}
    </Button>
  )
}
