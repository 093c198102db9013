/** Builds the app a second time, as one page that holds all of it: `one-page.html`, which is filled with a dossier when one is exported. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { DOSSIER_VERSION } from '../core/vocabulary.ts'
import { fillPage, ONE_PAGE_ADDRESS } from '../state/one-file/page-parts.ts'
import { BACKGROUND } from '../state/sample-address.ts'
import { writeBase85 } from './base-85.ts'
import { bundleScript } from './bundle-script.ts'
import { joinParts, type PackedApp } from './packed-app.ts'
import { spareQuotes } from './spare-quotes.ts'
import { writeLzma } from './write-lzma.ts'

/** Files that the app fetches and the page carries, by their address: all that there are. */
const CARRIED = ['registry.json', 'places.json', 'stories.json', 'glossary.json', BACKGROUND, 'land.json'] as const

/** As it stands in the code; a worker that is written in another way would be looked for beside the page, in vain. */
const NEW_WORKER = /new Worker\(new URL\('[^']+', import\.meta\.url\), \{ type: 'module', name: '([\w-]+)' \}\)/g

/** `sample` names the dossier that the page shows as long as no other is put into it, a file of the same build. */
export function onePage(sample: string): Plugin {
  return {
    name: 'triplomat-one-page',
    apply: 'build',
    generateBundle: {
      // Why last: it carries files that others make.
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.fromEntries(CARRIED.map((name) => [name, pack(name, readAsset(bundle, name))]))
        const dossier: unknown = JSON.parse(readAsset(bundle, sample))
        const empty = await buildEmptyPage(files)
        const source = fillPage(empty, { dossier, view: '', title: 'Triplomat', language: 'en', id: 'sample' })
        this.emitFile({ type: 'asset', fileName: ONE_PAGE_ADDRESS, source })
      },
    },
  }
}

async function buildEmptyPage(files: PackedApp['files']): Promise<string> {
  const { code, style } = await bundleScript(resolve(import.meta.dirname, 'one-page.ts'), [pageWorkers(), systemFaces()])
  const { code: start } = await bundleScript(resolve(import.meta.dirname, 'unpack-app.ts'))
  // Why not the other: it is packed.
  if (/<\/script|<!--/i.test(start)) throw new Error('unpack-app.ts holds "</script" or "<!--", which would end it: write that in two parts')
  const icon = readFileSync(resolve(import.meta.dirname, '../../public/icon.svg'), 'utf8')
  const values: Readonly<Record<string, string>> = {
    POLICY: policyOf([start, code], style),
    ICON: `data:image/svg+xml,${encodeURIComponent(icon)}`,
    START: start,
    VERSION: String(DOSSIER_VERSION),
  }
  const shell = readFileSync(resolve(import.meta.dirname, 'one-page-shell.html'), 'utf8')
    .replace(/%(POLICY|ICON|START|VERSION)%/g, (_all, name: string) => values[name] ?? '')
  const app: PackedApp = { code, style, shell, files }
  const bytes = new TextEncoder().encode(joinParts(app))
  const packed = writeLzma(bytes)
  return shell.replace('%APP%', () => `${packed.length} ${bytes.length} ${writeBase85(packed)}`)
}

/** Nothing runs but these scripts, nothing is asked of any network. */
function policyOf(scripts: readonly string[], style: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'", `script-src ${scripts.map(hash).join(' ')}`, `style-src ${hash(style)}`, 'img-src blob: data:',
    "connect-src 'none'", 'worker-src blob:', "base-uri 'none'", "form-action 'none'",
  ].join('; ')
}

function pageWorkers(): Plugin {
  const listed = readFileSync(resolve(import.meta.dirname, 'one-page.ts'), 'utf8')
  const start = resolve(import.meta.dirname, 'start-page-worker.ts')
  return {
    name: 'triplomat-page-workers',
    enforce: 'pre',
    transform(code, id) {
      // Why not in packages: what they start from their own text needs no file.
      if (id === start || id.includes('node_modules') || !code.includes('new Worker(')) return undefined
      const changed = code.replace(NEW_WORKER, (_all, name: string) => {
        if (!new RegExp(`^  '?${name}'?: `, 'm').test(listed)) throw new Error(`the worker "${name}" of ${id} is not listed in one-page.ts: add it`)
        return `startPageWorker('${name}')`
      })
      if (changed.includes('new Worker(')) throw new Error(`${id} starts a worker in a way that one-page-plugin.ts does not know`)
      return `import { startPageWorker } from '${start}'\n${changed}`
    },
  }
}

/** Leaves out the two faces: 78 kB that cannot be packed any further, an eighth of the page, for letters that the faces of the system have
 * too; `tokens.css` names those. */
function systemFaces(): Plugin {
  return {
    name: 'triplomat-system-faces',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/fonts.css') ? code.replace(/@font-face \{[^}]*\}/g, '') : undefined),
  }
}

function pack(name: (typeof CARRIED)[number], text: string): string {
  return name === BACKGROUND ? spareQuotes(text) : text
}

function readAsset(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name]
  if (file?.type !== 'asset') throw new Error(`${name} is not built before the page that carries it: put onePage() after what makes it`)
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)
}
