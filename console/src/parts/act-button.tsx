// A button that does something to the hub: it asks first, shows the effect, wants a reason where the hub
// does, and tells what became of it. Every list and record is read anew afterwards.
import { Button, Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode, type SubmitEvent } from 'react'
import { useOperator } from '../session/session.ts'
import { useAnnounce } from './announcements.tsx'
import { Failure } from './failure.tsx'
import { FormField, saidIn, type Field, type Said } from './form-field.tsx'

type Props = {
  readonly label: string
  /** Of the dialog; the button's own words without it. */
  readonly title?: string
  readonly isDangerous?: true
  /** Why it can't be done now; `null` when it can. */
  readonly obstacle?: string | null
  /** Only reads, so that a key that may only read will do. */
  readonly isRead?: true
  readonly fields?: readonly Field[]
  readonly reason?: 'required' | 'optional'
  /** What it would do, shown before it is done. */
  readonly effect?: ReactNode
  /** Answers what to tell; a page of its own, such as a key that is shown once, stays open. */
  readonly act: (said: Said) => Promise<string | { readonly stay: ReactNode }>
}

export function ActButton(props: Props) {
  const [isOpen, setOpen] = useState(false)
  const { scope } = useOperator()
  const { label, obstacle = null, isDangerous, isRead } = props
  const why = scope === 'write' || isRead === true ? obstacle : 'This key may only read.'
  return (
    <>
      <Button
        size="xs"
        variant={isDangerous === true ? 'light' : 'default'}
        {...(isDangerous === true ? { color: 'red' } : {})}
        disabled={why !== null}
        title={why ?? undefined}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen ? <ActDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function ActDialog(props: Props & { readonly onClose: () => void }) {
  const { label, title = label, fields = [], reason, effect, act, onClose, isDangerous } = props
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const [stay, setStay] = useState<ReactNode>(null)
  const answers = useQueryClient()
  const announce = useAnnounce()

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    setFailure(null)
    try {
      const done = await act(saidIn(event.currentTarget))
      if (typeof done === 'string') {
        announce(done)
        onClose()
      } else setStay(done.stay)
    } catch (error) {
      setFailure(error)
    }
    setBusy(false)
    await answers.invalidateQueries()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      size="lg"
      // It would write a style into the page; the sheet does the same.
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 0 }}
    >
      {stay !== null ? (
        <div className="form">
          {stay}
          <Button onClick={onClose}>Done</Button>
        </div>
      ) : (
        <form className="form" onSubmit={(event) => void submit(event)}>
          {effect}
          {fields.map((field) => (
            <FormField key={field.name} field={field} />
          ))}
          {reason === undefined ? null : <FormField field={reasonField(reason)} />}
          {failure === null ? null : <Failure error={failure} />}
          <div className="form-buttons">
            <Button variant="default" onClick={onClose}>
              Leave it
            </Button>
            <Button
              type="submit"
              loading={busy}
              {...(isDangerous === true ? { color: 'red' } : {})}
            >
              {label}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  )
}

function reasonField(reason: 'required' | 'optional'): Field {
  const description = 'Kept with what was done, for whoever asks later.'
  return { name: 'reason', label: 'Reason', description, isRequired: reason === 'required' }
}
