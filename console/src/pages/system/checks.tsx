// The system checks.
import { Button } from '@mantine/core'
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
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
      Run again
    </Button>
  )
  return (
    <Section title="System checks" aside={again}>
      <Loaded query={checks} what="System checks">
        {({ checks: found }) => (
          <>
            <p>{summaryOf(found)}</p>
            <DataTable
              label="Checks"
              rows={worstFirst.flatMap((health) => found.filter((one) => one.health === health))}
              rowKey={({ name }) => name}
              columns={[
                { name: 'Result', cell: ({ health }) => <Label>{health}</Label> },
                { name: 'Check', cell: ({ name }) => <code>{name}</code> },
                { name: 'Finding', isText: true, cell: ({ said }) => said },
                { name: 'Fix', isText: true, cell: ({ advice }) => advice ?? '–' },
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
    [count('warning'), count('warning') === 1 ? 'warning' : 'warnings'],
  ] as const
  const problems = parts.flatMap(([many, what]) =>
    many === 0 ? [] : [`${countText(many)} ${what}`],
  )
  const { length } = checks
  return problems.length === 0
    ? `All ${countText(length)} checks completed without problems.`
    : `${countText(length)} checks: ${problems.join(', ')}.`
}
