// Closes what was opened: after the work, when it fails, and on Ctrl-C.
type Close = () => Promise<unknown>

const opened = new Set<Close>()

export async function withClosing<T>(close: Close, work: () => Promise<T>): Promise<T> {
  opened.add(close)
  try {
    return await work()
  } finally {
    // The signal handler has closed it already.
    if (opened.delete(close)) await close()
  }
}

export function closeOnSignal(): void {
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

let ending = false

/** One Ctrl-C arrives more than once: from the terminal, and from each runner above this process. */
function end(): void {
  if (ending) return
  ending = true
  void closeAll().finally(() => process.exit(130))
}

async function closeAll(): Promise<void> {
  for (const close of [...opened].toReversed()) {
    opened.delete(close)
    await close().catch((error: unknown) => console.error(error))
  }
}
