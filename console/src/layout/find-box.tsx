// The field that finds whatever is typed into it, from every page. The key / leads to it.
import { TextInput } from '@mantine/core'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, type SubmitEvent } from 'react'
import type { Search } from '../parts/search.ts'

export function FindBox() {
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const asked = useRouterState({
    select: ({ location: { pathname, search } }) =>
      pathname.endsWith('/find') ? ((search as Search)['text'] ?? '') : '',
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isForFinding(event)) return
      event.preventDefault()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = input.current?.value.trim() ?? ''
    if (text !== '') void navigate({ to: '/find', search: { text } })
  }
  return (
    <form role="search" aria-label="Everything" onSubmit={submit}>
      <TextInput
        ref={input}
        key={asked}
        name="text"
        size="xs"
        aria-label="Find"
        aria-keyshortcuts="/"
        placeholder="Find  /"
        title="A number, a name, an e-mail, or an id of anything"
        defaultValue={asked}
      />
    </form>
  )
}

/** Where somebody types, or a dialog is open, a slash is a slash. */
function isForFinding({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false
  if (document.querySelector('[role="dialog"]') !== null) return false
  return !(target instanceof HTMLElement && target.matches('input, textarea, select'))
}
