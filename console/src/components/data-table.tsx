// A table that scrolls within its place, and whose rows are cards in a narrow one, with the column name beside each value.
import { useEffect, useRef, type ReactNode } from 'react'

export type Column<Row> = {
  readonly name: string
  readonly cell: (row: Row) => ReactNode
  /** Right-aligned. */
  readonly isNumber?: true
  /** Sentences, which need more room than a word. */
  readonly isText?: true
  /** Hidden by default. */
  readonly isExtra?: true
}

type Props<Row> = {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

export function DataTable<Row>({ label, columns, rows, rowKey }: Props<Row>) {
  const place = useScrollFocus()
  return (
    <div className="table-place" ref={place}>
      <table className="table" aria-label={label} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" role="columnheader" data-number={isNumber}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ name, cell, isNumber, isText }) => (
                <td
                  key={name}
                  role="cell"
                  data-label={name}
                  data-number={isNumber}
                  data-text={isText}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A table that has to be scrolled can be scrolled with the keyboard, too. */
function useScrollFocus() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current: element } = place
    if (element === null) return undefined
    const resized = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0
      else element.removeAttribute('tabindex')
    })
    resized.observe(element)
    return () => resized.disconnect()
  }, [])
  return place
}
