// A panel below its button; Escape or a click elsewhere closes it.
import { useEffect, useRef, type ReactNode } from 'react'

type Props = { readonly label: string; readonly children: ReactNode }

export function Popup({ label, children }: Props) {
  const place = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (isReturning: boolean) => {
      const { current: details } = place
      if (details?.open !== true) return
      details.open = false
      if (isReturning) details.querySelector('summary')?.focus()
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close(true)
    }
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && place.current?.contains(target) !== true) close(false)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPointer)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [])
  return (
    <details className="popup" ref={place}>
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  )
}
