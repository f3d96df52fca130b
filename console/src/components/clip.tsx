// An id, an address or a URL in one line: it ends in an ellipsis where there is no room, hovering shows all of it, and it
// can be copied.
import { useAnnounce } from './announcements.tsx'

type Props = {
  readonly children: string | null | undefined
  /** Within a link, which must not contain a button. */
  readonly isLink?: true
}

export function Clip({ children: text, isLink }: Props) {
  if (text === null || text === undefined || text === '') return '–'
  const shown = (
    <span className="clip-text" title={text}>
      {text}
    </span>
  )
  if (isLink === true) return <span className="clip">{shown}</span>
  return (
    <span className="clip">
      {shown}
      <CopyIcon text={text} />
    </span>
  )
}

export function CopyIcon({ text }: { readonly text: string }) {
  const announce = useAnnounce()
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => announce('Copied.'),
      () => announce('The browser blocked copying to the clipboard.'),
    )
  }
  return (
    <button type="button" className="copy-icon" aria-label={`Copy ${text}`} onClick={copy}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <rect x="5" y="5" width="8.5" height="8.5" rx="1.5" />
        <path d="M3 10.5V3.5A1.5 1.5 0 0 1 4.5 2H10.5" />
      </svg>
    </button>
  )
}
