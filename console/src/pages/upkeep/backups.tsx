// Backups in the data folder of the hub that answers: take one, see that it is there, and what a restore needs.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { ActButton } from '../../parts/act-button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { sizeText } from '../../parts/format.ts'
import { Section } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'
import { publicPrefix } from '../../public-prefix.ts'

/** While one is being written it is asked how it stands; else hardly ever. */
const everyMs = { running: 2_000, quiet: 60_000 } as const

export function Backups() {
  const backups = useQuery({
    queryKey: ['backups'],
    queryFn: () => hub.get('/operator/backup'),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.running === null ? everyMs.quiet : everyMs.running,
  })
  return (
    <>
      <Section title="Backups" aside={<TakeBackup />}>
        <Loaded query={backups} what="The list of backups">
          {(found) => <Found backups={found} />}
        </Loaded>
      </Section>
      <Section title="What a restore needs">
        <p>
          The file, the version of bthub that made it, an empty database, and the pepper, which is
          not in the file: without it no key works. A restore is made on the command line while no
          hub runs on that database; all of it is loaded, or nothing.
        </p>
        <pre className="secret">
          {`bthub restore ${backups.data?.items[0]?.name ?? 'bthub-….backup'} --data NEW_FOLDER
cp PEPPER NEW_FOLDER/pepper
bthub serve --data NEW_FOLDER`}
        </pre>
        <p className="quiet">
          The last ten are kept. Copy them to another machine, and the pepper to a third place.{' '}
          <a href={`${publicPrefix}/docs/guides/run-the-hub`}>Running the hub</a> has all of it.
        </p>
      </Section>
    </>
  )
}

function Found({
  backups: { folder, items, running },
}: {
  readonly backups: Schemas['BackupList']
}) {
  return (
    <>
      <p className="quiet">
        In <code>{folder}</code> of the machine that answers.
      </p>
      {running === null ? null : (
        <p role="status">
          {running.name === '' ? 'One' : running.name} is being written since{' '}
          <Time at={running.startedAt} />.
        </p>
      )}
      {items.length === 0 ? (
        <Empty>There is no backup here yet.</Empty>
      ) : (
        <DataTable
          label="Backups"
          rows={items}
          rowKey={({ name }) => name}
          columns={[
            { name: 'Taken', cell: ({ createdAt }) => <Time at={createdAt} /> },
            { name: 'File', cell: ({ name }) => <code>{name}</code> },
            { name: 'Size', isNumber: true, cell: ({ bytes }) => sizeText(bytes) },
            { name: 'SHA-256', cell: ({ sha256 }) => <code>{sha256}</code> },
            {
              name: 'Actions',
              cell: ({ sha256, name }) => (
                <CopyButton text={`${sha256}  ${name}`}>Copy checksum</CopyButton>
              ),
            },
          ]}
        />
      )}
    </>
  )
}

function TakeBackup() {
  return (
    <ActButton
      label="Take a backup"
      reason="required"
      effect={
        <p>
          The whole database is written into one file while the hub runs. The oldest of eleven goes.
        </p>
      }
      act={async ({ reason = '' }) => {
        const { name, state } = await hub.post('/operator/backup', { body: { reason } })
        return state === 'ready' ? `${name} was written.` : `${name} is being written.`
      }}
    />
  )
}
