// Loads of the pages, which are split from the first one.
import { lazyRouteComponent } from '@tanstack/react-router'

const loads: (() => Promise<unknown>)[] = []

/** A page that is loaded when it is opened, or before by `preloadPages`. */
export const lazyPage: typeof lazyRouteComponent = (load, name) => {
  loads.push(load)
  return lazyRouteComponent(load, name)
}

/** So that every page can be opened while the hub does not answer. */
export async function preloadPages(): Promise<void> {
  for (const load of loads) await load().catch(() => undefined)
}
