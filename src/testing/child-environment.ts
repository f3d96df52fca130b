// The environment of programs that are started: this process’s, with what they are told, and without options of a test runner.

export function childEnvironment(
  told: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> {
  const { NODE_OPTIONS: _, ...own } = process.env
  return { ...own, ...told }
}
