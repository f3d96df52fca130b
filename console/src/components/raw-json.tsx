// Anything as JSON, folded.
import { CopyButton } from './copy-button.tsx'

type Props = { readonly of: unknown; readonly title?: string }

export function RawJson({ of, title = 'JSON' }: Props) {
  const text = JSON.stringify(of, null, 2)
  return (
    <details className="raw">
      <summary>{title}</summary>
      <CopyButton text={text}>Copy JSON</CopyButton>
      <pre>{text}</pre>
    </details>
  )
}
