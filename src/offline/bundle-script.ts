/** Builds one classic script, with all that it imports, apart from the app's own build. */
import { resolve } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

/** The script and all its styles, with faces in them; neither is written to the disk. `values` are put in place of names in the code. */
export async function bundleScript(
  entry: string,
  plugins: readonly Plugin[] = [],
  values: Readonly<Record<string, string>> = {},
): Promise<{ code: string; style: string }> {
  const built = await build({
    configFile: false,
    root: resolve(import.meta.dirname, '..'),
    logLevel: 'warn',
    publicDir: false,
    define: values,
    plugins: [plainImports(), ...plugins],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: entry,
        // Why the order: without it, what is imported later would run at once, workers too.
        output: { format: 'iife', codeSplitting: false, strictExecutionOrder: true },
      },
    },
  })
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [script, ...others] = output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
  if (!script || others.length > 0) throw new Error(`${entry} became ${others.length + 1} scripts: it must be one`)
  const styles = output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
  return { code: script.code, style: styles.join('\n') }
}

/** What is imported later is at hand already: nothing need be loaded before it, as Vite would have it. */
function plainImports(): Plugin {
  return {
    name: 'triplomat-plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
  }
}
