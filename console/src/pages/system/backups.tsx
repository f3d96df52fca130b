// The backups of the hub.
import { Clip } from '../../components/clip.tsx'
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { ActionButton } from '../../components/action-button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { sizeText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { publicPrefix } from '../../public-prefix.ts'

const refreshMs = { running: 2_000, quiet: 60_000 } as const

export function Backups() {
  const backups = useQuery({
    queryKey: ['backups'],
    queryFn: () => hub.get('/operator/backup'),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.running === null ? refreshMs.quiet : refreshMs.running,
  })
  return (
    <>
      <Section title="Backups" aside={<TakeBackup />}>
        <Loaded query={backups} what="Backups">
          {(found) => <Found backups={found} />}
        </Loaded>
      </Section>
      <Section title="Restoring a backup">
        <p>
          You need the backup file, the same version of bthub, an empty database, and the pepper.
          The pepper is not in the backup, and no key works without it. Restore on the command line
          while no hub uses that database. A restore is all or nothing.
        </p>
        <pre className="secret">
          {`bthub restore ${backups.data?.items[0]?.name ?? 'bthub-….backup'} --data NEW_FOLDER
cp PEPPER NEW_FOLDER/pepper
bthub serve --data NEW_FOLDER`}
        </pre>
        <p className="quiet">
          The hub keeps the last ten backups. Copy them to another machine, and the pepper to a
          third place. See <a href={`${publicPrefix}/docs/guides/run-the-hub`}>Run the hub</a>.
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
        Stored in <code>{folder}</code> on the machine of this hub.
      </p>
      {running === null ? null : (
        <p role="status">
          Writing {running.name === '' ? 'a backup' : running.name} since{' '}
          <Time at={running.startedAt} />.
        </p>
      )}
      {items.length === 0 ? (
        <Empty>No backups yet.</Empty>
      ) : (
        <DataTable
          label="Backups"
          rows={items}
          rowKey={({ name }) => name}
          columns={[
            { name: 'Created', cell: ({ createdAt }) => <Time at={createdAt} /> },
            { name: 'File', cell: ({ name }) => <Clip>{name}</Clip> },
            { name: 'Size', isNumber: true, cell: ({ bytes }) => sizeText(bytes) },
            { name: 'SHA-256', cell: ({ sha256 }) => <Clip isLink>{sha256}</Clip> },
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
    <ActionButton
      label="Create backup"
      reason="required"
      effect={
        <p>
          Writes the whole database to one file while the hub keeps running. Only the ten newest
          backups are kept.
        </p>
      }
      run={async ({ reason = '' }) => {
        const { name, state } = await hub.post('/operator/backup', { body: { reason } })
        return state === 'ready' ? `Backup ${name} created.` : `Backup ${name} is being written.`
      }}
    />
  )
}
