// The choice of columns, stored in the browser for each list.
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Column } from './data-table.tsx'
import { Popup } from './popup.tsx'

type Choice = Readonly<Record<string, boolean>>

export function useColumns<Row>(list: string, columns: readonly Column<Row>[]) {
  const key = `bthub-columns-${list}`
  const [choice, setChoice] = useState<Choice>(() => read(key))
  const isShown = ({ name, isExtra }: Column<Row>) => choice[name] ?? isExtra !== true
  return {
    shown: columns.filter(isShown),
    isShown: (name: string) => columns.some((column) => column.name === name && isShown(column)),
    show: (name: string, value: boolean) => {
      const next = { ...choice, [name]: value }
      localStorage.setItem(key, JSON.stringify(next))
      setChoice(next)
    },
  }
}

function read(key: string): Choice {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Choice
  } catch {
    return {}
  }
}

type Props = {
  readonly names: readonly string[]
  readonly isShown: (name: string) => boolean
  readonly onShow: (name: string, value: boolean) => void
}

export function ColumnChoice({ names, isShown, onShow }: Props) {
  return (
    <Popup label="Columns">
      {names.map((name) => (
        <Checkbox
          key={name}
          size="xs"
          label={name}
          checked={isShown(name)}
          onChange={(event) => onShow(name, event.currentTarget.checked)}
        />
      ))}
    </Popup>
  )
}
