// A search field for sandbox accounts.
import { TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorAlert } from '../../components/error-alert.tsx'
import { hub } from '../../session/session.ts'

const offeredMax = 20

export function SandboxField() {
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const { data, error } = useQuery({
    queryKey: ['sandboxes', text],
    queryFn: () => findSandboxes(text),
    placeholderData: keepPreviousData,
  })
  const hasNoSandbox = data?.length === 0 && text === ''
  return (
    <>
      <TextInput
        name="into"
        label="Sandbox account"
        description={
          hasNoSandbox
            ? 'No sandbox accounts yet. Enable “Sandbox” in the policies of an account.'
            : 'Search by ID or name.'
        }
        list="sandboxes"
        autoComplete="off"
        required
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id="sandboxes">
        {(data ?? []).map(({ id, name }) => (
          <option key={id} value={id} label={name === null ? id : `${id} (${name})`} />
        ))}
      </datalist>
      {error === null ? null : <ErrorAlert error={error} />}
    </>
  )
}

async function findSandboxes(text: string) {
  const query = { sandbox: 'true', limit: offeredMax, ...(text === '' ? {} : { text }) } as const
  return (await hub.get('/operator/account', { params: { query } })).items
}
