// The root component: theme, query cache, and session.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { HubRefusal } from 'bthub-client'
import { Announcements } from './components/announcements.tsx'
import { Loading } from './components/states.tsx'
import { useEffect } from 'react'
import { AwayPage } from './session/away-page.tsx'
import { onReturn } from './session/connection.ts'
import { router } from './routes.tsx'
import { useSession } from './session/session.ts'
import { LinkPage } from './session/link-page.tsx'
import { SignInPage } from './session/sign-in-page.tsx'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A call is what finds out whether the hub is there.
      networkMode: 'always',
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof HubRefusal) || error.status === 503),
    },
  },
})

export function App() {
  return (
    <MantineProvider
      defaultColorScheme="auto"
      // Both add inline styles, which the content security policy forbids.
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <Announcements>
          <SignedIn />
        </Announcements>
      </QueryClientProvider>
    </MantineProvider>
  )
}

function SignedIn() {
  const session = useSession()
  useEffect(() => onReturn(() => void queryClient.invalidateQueries()), [])
  if (session.state === 'unknown') return <Loading what="Console" />
  if (session.state === 'away') return <AwayPage />
  // The next operator must not see cached data of this one.
  if (session.state === 'signed-out')
    return <SignInPage why={session.why} onSignedIn={() => queryClient.clear()} />
  if (session.state === 'by-link')
    return <LinkPage link={session} onSignedIn={() => queryClient.clear()} />
  return <RouterProvider router={router} />
}
