// What everything of the console stands in: the look, the memory of answers, and who is signed in.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { HubRefusal } from 'bthub-client'
import { Announcements } from './parts/announcements.tsx'
import { Loading } from './parts/states.tsx'
import { router } from './routes.tsx'
import { useSession } from './session/session.ts'
import { LinkPage } from './session/link-page.tsx'
import { SignInPage } from './session/sign-in-page.tsx'

const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof HubRefusal) || error.status === 503),
    },
  },
})

export function App() {
  return (
    <MantineProvider
      defaultColorScheme="auto"
      // Both would be written into the page as styles, which its policy forbids.
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={answers}>
        <Announcements>
          <SignedIn />
        </Announcements>
      </QueryClientProvider>
    </MantineProvider>
  )
}

function SignedIn() {
  const session = useSession()
  if (session.state === 'unknown') return <Loading what="The console" />
  // What one operator was shown is not there for the next.
  if (session.state === 'signed-out')
    return <SignInPage why={session.why} onSignedIn={() => answers.clear()} />
  if (session.state === 'by-link')
    return <LinkPage link={session} onSignedIn={() => answers.clear()} />
  return <RouterProvider router={router} />
}
