// A button that opens a dialog, runs a call of the hub, and then reloads every query.
import { Button, Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import { useOperator } from '../session/session.ts'
import { useAnnounce } from './announcements.tsx'
import { ErrorAlert } from './error-alert.tsx'
import { FormField, formValues, type Field, type FormValues } from './form-field.tsx'

type Props = {
  readonly label: string
  /** Of the dialog; the button's label by default. */
  readonly title?: string
  readonly isDangerous?: true
  /** Why the action is not available; `null` when it is. */
  readonly obstacle?: string | null
  /** A read-only key may use it. */
  readonly isRead?: true
  readonly fields?: readonly Field[]
  readonly reason?: 'required' | 'optional'
  /** Explains what the action will do. */
  readonly effect?: ReactNode
  /** A trial of the action, which leaves the dialog open and shows its result. */
  readonly trial?: {
    readonly label: string
    readonly run: (values: FormValues) => Promise<ReactNode>
  }
  /** Resolves to a message, or to content that keeps the dialog open, such as a new key. */
  readonly run: (values: FormValues) => Promise<string | { readonly keepOpen: ReactNode }>
}

export function ActionButton(props: Props) {
  const [isOpen, setOpen] = useState(false)
  const button = useFocusAfter(isOpen)
  const { scope } = useOperator()
  const { label, obstacle = null, isDangerous, isRead } = props
  const disabledReason = scope === 'write' || isRead === true ? obstacle : 'This key is read-only.'
  return (
    <>
      <Button
        ref={button}
        size="xs"
        variant={isDangerous === true ? 'light' : 'default'}
        {...(isDangerous === true ? { color: 'red' } : {})}
        disabled={disabledReason !== null}
        title={disabledReason ?? undefined}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen ? <ActionDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** The focus returns to what opened the dialog. */
function useFocusAfter(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return button
}

function ActionDialog(props: Props & { readonly onClose: () => void }) {
  const { label, title = label, fields = [], reason, effect, trial, run } = props
  const { onClose, isDangerous } = props
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ReactNode>(null)
  const queryClient = useQueryClient()
  const announce = useAnnounce()

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    setFailure(null)
    try {
      const done = await run(formValues(event.currentTarget))
      if (typeof done === 'string') {
        announce(done)
        onClose()
      } else setResult(done.keepOpen)
    } catch (error) {
      setFailure(error)
    }
    setBusy(false)
    await queryClient.invalidateQueries()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      size="lg"
      // It adds an inline style, which the policy forbids; the style sheet does the same.
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 0 }}
    >
      {result !== null ? (
        <div className="form">
          {result}
          <Button onClick={onClose}>Done</Button>
        </div>
      ) : (
        <form className="form" onSubmit={(event) => void submit(event)}>
          {effect}
          {fields.map((field, at) => (
            <FormField key={field.name} field={field} isFirst={at === 0} />
          ))}
          {reason === undefined ? null : (
            <FormField field={reasonField(reason)} isFirst={fields.length === 0} />
          )}
          {trial === undefined ? null : <Trial {...trial} />}
          {failure === null ? null : <ErrorAlert error={failure} />}
          <div className="form-buttons">
            <Button variant="default" onClick={onClose}>
              Cancel
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

function Trial({ label, run }: NonNullable<Props['trial']>) {
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ReactNode>(null)

  async function start(form: HTMLFormElement | null) {
    if (form === null || !form.reportValidity()) return
    setBusy(true)
    setFailure(null)
    setResult(null)
    try {
      setResult(await run(formValues(form)))
    } catch (error) {
      setFailure(error)
    }
    setBusy(false)
  }

  return (
    <>
      <Button
        variant="default"
        loading={busy}
        onClick={(event) => void start(event.currentTarget.form)}
      >
        {label}
      </Button>
      {failure === null ? null : <ErrorAlert error={failure} />}
      {result}
    </>
  )
}

function reasonField(reason: 'required' | 'optional'): Field {
  const description = 'Recorded in the audit trail.'
  return { name: 'reason', label: 'Reason', description, isRequired: reason === 'required' }
}
