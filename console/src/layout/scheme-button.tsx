// Switches between the system, light and dark themes.
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
      Theme: {colorScheme}
    </Button>
  )
}
