/** A process of its own that reads or writes a dossier in one format, and prints how long it took and how much memory it had. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { openFiles } from '../../../src/formats/open-files.ts'
import { FORMATS } from '../../../src/formats/formats.ts'
import type { Dossier } from '../../../src/core/schema.ts'

const [what = '', formatId = '', out = '', ...paths] = process.argv.slice(2)
const start = performance.now()
const result = what === 'read' ? read() : write()
process.stdout.write(JSON.stringify({ ...result, memory: process.resourceUsage().maxRSS / 1000 }))

/** From the bytes on the disk to a checked dossier. */
function read(): { ms: number; claims: number } {
  const { dossier, issues } = openFiles(paths.map((path) => ({ name: basename(path), content: readFileSync(path) })), { formatId })
  if (!dossier) throw new Error(`${paths.join(', ')} cannot be read: ${JSON.stringify(issues.slice(0, 3))}`)
  return { ms: performance.now() - start, claims: dossier.articles.reduce((sum, { claims }) => sum + claims.length, 0) }
}

/** From a dossier in memory to the bytes on the disk. Of several files, each is `out`, a hyphen and its name. */
function write(): { ms: number; claims: number } {
  const dossier = JSON.parse(readFileSync(paths[0] ?? '', 'utf8')) as Dossier
  const begin = performance.now()
  const files = FORMATS.find(({ id }) => id === formatId)?.write?.(dossier)
  if (!files) throw new Error(`${formatId} does not write`)
  for (const { name, pieces } of files) {
    const file = openSync(files.length === 1 ? out : `${out}-${name}`, 'w')
    for (const piece of pieces) writeSync(file, piece)
    closeSync(file)
  }
  return { ms: performance.now() - begin, claims: dossier.articles.reduce((sum, { claims }) => sum + claims.length, 0) }
}
