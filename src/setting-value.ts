// The value of one setting, by precedence: flag, environment, default.

/** `demo`: `--demo` adds to the value, or is the reason for it. */
export type Origin = 'flag' | 'environment' | 'default' | 'demo'
export type Environment = Readonly<Record<string, string | undefined>>
type Value = string | number

type Sources = {
  readonly flags: Readonly<Record<string, string | undefined>>
  readonly environment: Environment
  readonly demo: boolean
}

export type Setting<T> = {
  readonly variable: string
  readonly fallback: T
  readonly meaning: string
  /** A password or a secret, which is never shown. */
  readonly secret?: true
  /** Throws an error when the text is not a valid value. */
  readonly read: (text: string) => T
  /** Values that `--demo` adds to its list. */
  readonly demoAdds?: string
  /** Its default with `--demo`. */
  readonly demoFallback?: T
}

/** Throws an error that names the setting and the origin of its value. */
export function readSetting(
  name: string,
  setting: Setting<Value>,
  sources: Sources,
): { value: Value; origin: Origin } {
  const { text, origin } = rawValue(name, setting, sources)
  if (sources.demo && text === null && setting.demoFallback !== undefined) {
    return { value: setting.demoFallback, origin: 'demo' }
  }
  if (sources.demo && text === null && setting.demoFallback !== undefined) {
    return { value: setting.demoFallback, origin: 'demo' }
  }
  const value = text === null ? setting.fallback : readText(setting, text, origin)
  if (!sources.demo || setting.demoAdds === undefined) return { value, origin }
  return { value: [value, setting.demoAdds].filter(String).join(','), origin: 'demo' }
}

function readText({ variable, read }: Setting<Value>, text: string, origin: Origin): Value {
  try {
    return read(text)
  } catch (error) {
    const source = origin === 'flag' ? `The flag for ${variable}` : variable
    throw new Error(`${source} ${(error as Error).message}`, { cause: error })
  }
}

function rawValue(
  name: string,
  { variable }: Setting<Value>,
  { flags, environment }: Sources,
): { text: string | null; origin: Origin } {
  const flag = flags[name]
  if (flag !== undefined) return { text: flag, origin: 'flag' }
  const value = environment[variable]
  if (value !== undefined && value !== '') return { text: value, origin: 'environment' }
  return { text: null, origin: 'default' }
}
