// What was done, told once, to eyes and to screen readers.
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react'

const shownMs = 6_000

const Announce = createContext<(text: string) => void>(() => undefined)

export function useAnnounce(): (text: string) => void {
  return use(Announce)
}

export function Announcements({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string } | null>(null)
  const announce = useCallback((text: string) => setSaid({ text }), [])
  useEffect(() => {
    if (said === null) return undefined
    const timer = setTimeout(() => setSaid(null), shownMs)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <Announce value={announce}>
      {children}
      <div className="announcement" role="status" data-shown={said !== null}>
        {said?.text}
      </div>
    </Announce>
  )
}
