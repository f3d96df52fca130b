// The field that names a sandbox: what is typed is looked for among all accounts that are one.
import { TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '../../parts/failure.tsx'
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
  const isNone = data?.length === 0 && text === ''
  return (
    <>
      <TextInput
        name="into"
        label="In the sandbox"
        description={
          isNone
            ? 'No account is a sandbox. Its policies can make it one.'
            : 'A part of its id or name finds it.'
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
      {error === null ? null : <Failure error={error} />}
    </>
  )
}

async function findSandboxes(text: string) {
  const query = { sandbox: 'true', limit: offeredMax, ...(text === '' ? {} : { text }) } as const
  return (await hub.get('/operator/account', { params: { query } })).items
}
