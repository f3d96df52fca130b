// A message above the content of a page.
import type { ReactNode } from 'react'

type Props = {
  readonly tone: 'bad' | 'busy' | 'plain'
  readonly title: ReactNode
  readonly children?: ReactNode
}

export function Banner({ tone, title, children }: Props) {
  return (
    <div className="banner" data-tone={tone} role="status">
      <p className="banner-title">{title}</p>
      {children}
    </div>
  )
}
