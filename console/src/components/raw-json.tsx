// Anything as JSON, folded.
import { useState } from 'react'
import { CopyButton } from './copy-button.tsx'

export function RawJson({ of }: { readonly of: unknown }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="raw" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>JSON</summary>
      {isOpen ? <Json text={JSON.stringify(of, null, 2)} /> : null}
    </details>
  )
}

function Json({ text }: { readonly text: string }) {
  return (
    <>
      <CopyButton text={text}>Copy JSON</CopyButton>
      <pre>{text}</pre>
    </>
  )
}
