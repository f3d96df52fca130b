// Ctrl-K goes anywhere by name; the key ? lists the keys.
import { Modal, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState, type SubmitEvent } from 'react'
import { isTyping } from './keys.ts'
import { navItems } from './nav-items.ts'

type Command = {
  readonly name: string
  readonly to: string
  readonly search: Record<string, string>
}

const commands: readonly Command[] = [
  ...navItems.map(([to, name]) => ({ name, to, search: {} })),
  { name: 'Refused operations', to: '/operations', search: { verdict: 'refused' } },
  { name: 'Superseded operations', to: '/operations', search: { verdict: 'superseded' } },
  { name: 'Failing endpoints', to: '/webhooks', search: { inTrouble: 'true' } },
  { name: 'Payments', to: '/review', search: { view: 'payments' } },
  { name: 'Credit limits', to: '/review', search: { view: 'limits' } },
  { name: 'Settings', to: '/system', search: { view: 'settings' } },
  { name: 'Backups', to: '/system', search: { view: 'backups' } },
]

const keys = [
  ['/', 'Search everything'],
  ['Ctrl K', 'Go to a page or search'],
  ['?', 'Show these keys'],
  ['Esc', 'Close a dialog or panel'],
] as const

export function CommandPalette() {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey } = event
      if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) {
        event.preventDefault()
        setOpen('palette')
      } else if (key === '?' && !isTyping(event)) setOpen('keys')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const close = () => setOpen(null)
  if (open === null) return null
  return (
    <Modal
      opened
      onClose={close}
      title={open === 'palette' ? 'Go to' : 'Keys'}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 0 }}
    >
      {open === 'palette' ? <Palette onDone={close} /> : <Keys />}
    </Modal>
  )
}

function Keys() {
  return (
    <dl className="facts">
      {keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

function Palette({ onDone }: { readonly onDone: () => void }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const wanted = text.trim().toLowerCase()
  const found = commands.filter(({ name }) => name.toLowerCase().includes(wanted))
  const choices: readonly Command[] =
    wanted === ''
      ? found
      : [
          ...found,
          { name: `Search for “${text.trim()}”`, to: '/find', search: { text: text.trim() } },
        ]
  const chosen = choices[Math.min(at, choices.length - 1)]
  const go = ({ to, search }: Command) => {
    onDone()
    void navigate({ to, search })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (chosen !== undefined) go(chosen)
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        data-autofocus
        aria-label="Page or text"
        placeholder="Page, number, name or ID"
        role="combobox"
        aria-expanded
        aria-controls="palette"
        aria-activedescendant={`palette-${choices.indexOf(chosen ?? (choices[0] as Command))}`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (step === undefined) return
          event.preventDefault()
          setAt((at + step + choices.length) % choices.length)
        }}
      />
      <ul className="palette" id="palette" role="listbox" aria-label="Choices">
        {choices.map((choice, index) => (
          <li
            key={choice.name}
            id={`palette-${index}`}
            role="option"
            aria-selected={choice === chosen}
            onClick={() => go(choice)}
          >
            {choice.name}
          </li>
        ))}
      </ul>
    </form>
  )
}
