// The global search box, focused by the key `/`.
import { TextInput } from '@mantine/core'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, type SubmitEvent } from 'react'
import { isTyping } from './keys.ts'
import type { Search } from '../components/search.ts'

export function FindBox() {
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const text = useRouterState({
    select: ({ location: { pathname, search } }) =>
      pathname.endsWith('/find') ? ((search as Search)['text'] ?? '') : '',
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const entered = withoutSecret(input.current?.value.trim() ?? '')
    if (entered !== '') void navigate({ to: '/find', search: { text: entered } })
  }
  return (
    <form role="search" aria-label="All records" onSubmit={submit}>
      <TextInput
        ref={input}
        key={text}
        name="text"
        size="xs"
        aria-label="Search everything"
        aria-keyshortcuts="/"
        placeholder="Search  /"
        title="Number, name, e-mail, telephone, rule or any ID"
        defaultValue={text}
      />
    </form>
  )
}

/** Of a whole key only the part that names it, since the text becomes part of the address. */
function withoutSecret(text: string): string {
  return /^(bthub(?:op)?_[0-9a-f]+)_/.exec(text)?.[1] ?? text
}
