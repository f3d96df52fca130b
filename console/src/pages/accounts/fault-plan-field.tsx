// A plan of faults as JSON, with examples to insert. The hub checks the rules.
import { Button, Textarea } from '@mantine/core'
import type { Schemas } from 'bthub-client'
import { useState } from 'react'

type Plan = { readonly seed?: number; readonly rules: readonly object[] }
type Rule = Schemas['FaultPlanSet']['rules'][number]

const examples: readonly { readonly label: string; readonly rule: Rule }[] = [
  {
    label: 'Answer lost after the commit',
    rule: { fault: 'commit-then-drop', call: 'update-invoice', times: 1 },
  },
  {
    label: 'One call in ten refused',
    rule: { fault: 'status', status: 503, retryAfter: 2, probability: 0.1 },
  },
  { label: 'Late call', rule: { fault: 'delay', ms: 5_000 } },
  { label: 'Webhook sent twice', rule: { fault: 'webhook-twice', event: 'invoice.paid' } },
]

/** A field of a form, named `plan`. */
export function FaultPlanField({ plan }: { readonly plan: Plan }) {
  const [text, setText] = useState(() => textOf(plan))
  const fault = syntaxFault(text)
  const insert = (rule: Rule) => {
    const { rules, ...others } = JSON.parse(text) as Partial<Plan>
    setText(textOf({ ...others, rules: [...(Array.isArray(rules) ? rules : []), rule] }))
  }
  return (
    <>
      <Textarea
        name="plan"
        label="Plan"
        description="The first rule that hits is injected. Setting a plan begins at zero again."
        classNames={{ input: 'code-input' }}
        rows={14}
        spellCheck={false}
        required
        data-autofocus
        value={text}
        error={fault}
        // The browser then keeps the form from being sent.
        ref={(element) => element?.setCustomValidity(fault ?? '')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="row" role="group" aria-label="Insert an example">
        <span className="quiet">Insert:</span>
        {examples.map(({ label, rule }) => (
          <Button
            key={label}
            size="compact-xs"
            variant="default"
            disabled={fault !== null}
            onClick={() => insert(rule)}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  )
}

function textOf(plan: Plan): string {
  return JSON.stringify(plan, null, 2)
}

/** Of a text that is no JSON object. */
function syntaxFault(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? null : 'A plan is a JSON object with rules.'
  } catch (error) {
    return `Not JSON: ${(error as Error).message}`
  }
}
