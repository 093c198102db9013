/** The built-in registry of names, fetched when it is first wanted. Without it the app works, and offers the dossier's names only. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import { prepareSearch, readRegistry, type Registry } from '../core/registry.ts'
import type { RegistryFile } from '../core/registry-schema.ts'

/** Where the registry lies, from the page. */
const REGISTRY = 'registry.json'

const current = signal<Registry | undefined>(undefined)
let asked: Promise<Registry | undefined> | undefined

/** The registry; `undefined` until it is loaded, and where it cannot be had. */
export const registry: ReadonlySignal<Registry | undefined> = current

/** Fetches the registry from `address` once, however often it is asked for. After a failure the next call tries again. */
export function loadRegistry(address: string = REGISTRY): Promise<Registry | undefined> {
  asked ??= fetchRegistry(address).then((found) => {
    if (found) current.value = found
    else asked = undefined
    return found
  })
  return asked
}

/** The file was validated when the app was built, so it is taken as it is. */
async function fetchRegistry(address: string): Promise<Registry | undefined> {
  try {
    const response = await fetch(address)
    if (!response.ok) return undefined
    const found = readRegistry((await response.json()) as RegistryFile)
    // Why apart: each is a task by itself, so that neither keeps a person waiting for long.
    await new Promise((resolve) => setTimeout(resolve))
    prepareSearch(found)
    return found
  } catch {
    return undefined
  }
}
