// A message after an action, for screen readers too.
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react'

const shownMs = 6_000

const Announce = createContext<(text: string) => void>(() => undefined)

export function useAnnounce(): (text: string) => void {
  return use(Announce)
}

export function Announcements({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<{ text: string } | null>(null)
  const announce = useCallback((text: string) => setMessage({ text }), [])
  useEffect(() => {
    if (message === null) return undefined
    const timer = setTimeout(() => setMessage(null), shownMs)
    return () => clearTimeout(timer)
  }, [message])
  return (
    <Announce value={announce}>
      {children}
      <div className="announcement" role="status" data-shown={message !== null}>
        {message?.text}
      </div>
    </Announce>
  )
}
