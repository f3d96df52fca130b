// Whether a stored write would be decided otherwise under other policies, as far as its body decides.
import { bodyPolicies, type Policies } from '../../domain/accounts/account.ts'
import type { Issue } from '../../domain/issue.ts'
import type { StoredCall } from '../../store/operations/operation-port.ts'

/** Why the verdict would be another one: the issues of the body that only policies refuse. */
export type Flip = { readonly wouldBe: 'refused' | 'accepted'; readonly issues: readonly Issue[] }

/** Returns the faults of the body under these policies. */
export type Judge = (policies: Policies) => Promise<readonly Issue[]>

const lenient = Object.fromEntries(bodyPolicies.map((name) => [name, false]))

/**
 * `null` if the verdict would be the same. Masking can cause faults too, so only those count that the policies add. A
 * refused write would be accepted if all its issues come from policies.
 */
export async function flipOf(
  { verdict, findings }: Pick<StoredCall, 'verdict' | 'findings'>,
  policies: Policies,
  judge: Judge,
): Promise<Flip | null> {
  const faults = await judge(policies)
  const isAccepted = verdict !== 'refused'
  if (isAccepted ? faults.length === 0 : findings.length === 0) return null
  const anyway = await judge({ ...policies, ...lenient })
  const added = without(faults, anyway)
  if (isAccepted) return added.length === 0 ? null : { wouldBe: 'refused', issues: added }
  if (added.length > 0) return null
  const causes: Issue[] = []
  // One policy at a time: together, the faults of one could fill the bounded list.
  for (const name of bodyPolicies) {
    causes.push(...without(await judge({ ...policies, ...lenient, [name]: true }), anyway))
  }
  return without(findings, causes).length === 0 ? { wouldBe: 'accepted', issues: findings } : null
}

function without(issues: readonly Issue[], others: readonly Issue[]): readonly Issue[] {
  const known = new Set(others.map(nameOf))
  return issues.filter((issue) => !known.has(nameOf(issue)))
}

function nameOf({ pointer, rule }: Issue): string {
  return `${rule} ${pointer}`
}
