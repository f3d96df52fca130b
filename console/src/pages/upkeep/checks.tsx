// What the doctor finds, the worst first, each with the way out.
import { Button } from '@mantine/core'
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { DataTable } from '../../parts/data-table.tsx'
import { countText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { hub } from '../../session/session.ts'

type Check = Schemas['CheckResult']

const worstFirst: readonly Check['health'][] = ['broken', 'warning', 'note', 'skipped', 'fine']

export function Checks() {
  const checks = useQuery({ queryKey: ['checks'], queryFn: () => hub.get('/operator/check') })
  const again = (
    <Button
      size="xs"
      variant="default"
      disabled={checks.isFetching}
      onClick={() => void checks.refetch()}
    >
      Look again
    </Button>
  )
  return (
    <Section title="Is all well?" aside={again}>
      <Loaded query={checks} what="The examination">
        {({ checks: found }) => (
          <>
            <p>{summaryOf(found)}</p>
            <DataTable
              label="Checks"
              rows={worstFirst.flatMap((health) => found.filter((one) => one.health === health))}
              rowKey={({ name }) => name}
              columns={[
                { name: 'Health', cell: ({ health }) => <Label>{health}</Label> },
                { name: 'Check', cell: ({ name }) => <code>{name}</code> },
                { name: 'Found', cell: ({ said }) => said },
                { name: 'The way out', cell: ({ advice }) => advice ?? '–' },
              ]}
            />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function summaryOf(checks: readonly Check[]): string {
  const count = (health: Check['health']) => checks.filter((one) => one.health === health).length
  const parts = [
    [count('broken'), 'broken'],
    [count('warning'), 'to look after'],
  ] as const
  const said = parts.flatMap(([many, what]) => (many === 0 ? [] : [`${countText(many)} ${what}`]))
  const { length } = checks
  return said.length === 0
    ? `Of ${countText(length)} checks none found a fault.`
    : `Of ${countText(length)} checks: ${said.join(', ')}.`
}
