// Compares a request with the stored record, field by field.
import { valueText } from '../../components/format.ts'

type Row = {
  readonly name: string
  readonly sent: unknown
  readonly stored: unknown
  readonly differs: boolean
}

type Props = {
  readonly sent: unknown
  /** The current record; `null` when there is none. */
  readonly stored: object | null
}

/** The hub stores personal data of a request as this. */
const masked = '***'

export function FieldComparison({ sent, stored }: Props) {
  if (!isObject(sent)) return <p className="quiet">The request body was not a JSON object.</p>
  const rows = rowsOf(sent, stored)
  return (
    <table className="side-by-side" aria-label="Request and stored record">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Sent</th>
          <th scope="col">Stored</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, sent: one, stored: other, differs }) => (
          <tr key={name} data-differs={differs}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{differs ? <del>{valueText(one)}</del> : valueText(one)}</td>
            <td>{differs ? <ins>{valueText(other)}</ins> : valueText(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One row for each field of the request; lists and objects that differ have one for each member. */
export function rowsOf(sent: Readonly<Record<string, unknown>>, stored: object | null): Row[] {
  const fields = stored === null ? {} : (stored as Readonly<Record<string, unknown>>)
  return Object.entries(sent).flatMap(([name, value]) => rowsAt(name, value, fields[name]))
}

function rowsAt(name: string, sent: unknown, stored: unknown): Row[] {
  if (isSame(sent, stored)) return [{ name, sent, stored, differs: false }]
  if (Array.isArray(sent) && Array.isArray(stored) && sent.length > 0) {
    const indexes = Array.from({ length: Math.max(sent.length, stored.length) }, (_, at) => at)
    return indexes.flatMap((at) => rowsAt(`${name}/${at}`, sent[at], stored[at]))
  }
  if (isObject(sent) && isObject(stored)) {
    return Object.keys(sent).flatMap((key) => rowsAt(`${name}/${key}`, sent[key], stored[key]))
  }
  return [{ name, sent, stored, differs: true }]
}

/** Compares like the hub: amounts by value, dates by day; masked data counts as equal. */
function isSame(sent: unknown, stored: unknown): boolean {
  if (sent === masked || sent === null || sent === undefined) return true
  if (typeof stored === 'number' && typeof sent === 'string') return Number(sent) === stored
  if (typeof stored === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(stored)) {
    return typeof sent === 'string' && sent.slice(0, 10) === stored
  }
  if (Array.isArray(sent) && Array.isArray(stored)) {
    return sent.length === stored.length && sent.every((one, at) => isSame(one, stored[at]))
  }
  if (isObject(sent) && isObject(stored)) {
    return Object.entries(sent).every(([key, one]) => isSame(one, stored[key]))
  }
  return sent === stored
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
