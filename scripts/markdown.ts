// Generates Markdown tables and code blocks; Prettier formats them.

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(row).join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

export function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

export function code(text: string): string {
  return `\`${text}\``
}
