// Light, dark, or as the machine has it.
import { Button, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'

const next: Readonly<Record<MantineColorScheme, MantineColorScheme>> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
}

export function SchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Button size="xs" variant="default" onClick={() => setColorScheme(next[colorScheme])}>
      Look: {colorScheme}
    </Button>
  )
}
