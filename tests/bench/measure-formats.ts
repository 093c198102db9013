/** The coded events of ICEWS14 in and out of each graph format, beside NetworkX and igraph on the same file. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { FORMATS } from '../../src/formats/formats.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { MAX_FILE_SIZE } from '../../src/formats/read-text.ts'
import { ROOT } from '../rig/list-files.ts'
import { median } from './compare-alternately.ts'
import { ICEWS_PATH } from './read-icews.ts'
import type { Effort, Measure, Row } from './row.ts'

/** Seconds from disk to a checked dossier or a peer's graph, and back; peak memory of the whole process. Each run is a process of its own. */
export const measureFormats: Measure = {
  name: 'formats',
  title: 'ICEWS14 in and out of each format',
  run: measure,
}

const RESULT = z.object({ ms: z.number(), memory: z.number(), claims: z.number() })
type Result = z.infer<typeof RESULT>

interface Peer {
  readonly name: string
  readonly module: 'networkx' | 'igraph'
  /** What the peer calls the format. */
  readonly form: 'graphml' | 'gexf'
}

/** GEXF in the version that NetworkX reads. */
const PEERS: Readonly<Record<string, readonly Peer[]>> = {
  graphml: [{ name: 'igraph (C)', module: 'igraph', form: 'graphml' }, { name: 'NetworkX', module: 'networkx', form: 'graphml' }],
  'gexf-1.2': [{ name: 'NetworkX', module: 'networkx', form: 'gexf' }],
}
const ALONE = ['triplomat', 'graphology', 'gexf', 'csv', 'turtle'] as const
const PYTHON = '/usr/bin/python3'

async function measure({ isQuick, tell }: Effort): Promise<readonly Row[]> {
  const events = resolve(ROOT, ICEWS_PATH)
  if (!existsSync(events)) {
    tell(`nothing to measure: ${ICEWS_PATH} is not there`)
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'triplomat-formats-'))
  try {
    const dossier = join(folder, 'events.json')
    const native = FORMATS.find(({ id }) => id === 'triplomat')?.write?.(readEvents(events)) ?? []
    writeFileSync(dossier, native.flatMap(({ pieces }) => [...pieces]).join(''))
    const runs = isQuick ? 1 : 3
    const rows = [...rowOf('read', 'tsv edge list', repeat(runs, () => runOurs('read', 'csv', '', [events])), undefined, [events])]
    for (const format of [...Object.keys(PEERS), ...ALONE]) {
      tell(format)
      rows.push(...measureFormat(format, dossier, folder, runs))
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readEvents(path: string): Parameters<NonNullable<(typeof FORMATS)[number]['write']>>[0] {
  const columns = { source: 'subject', target: 'object', type: 'relation', time: 'date' }
  const { dossier, issues } = openFiles([{ name: 'icews14.tsv', content: readFileSync(path) }], { columns })
  if (!dossier) throw new Error(`the events cannot be read: ${JSON.stringify(issues.slice(0, 3))}`)
  return dossier
}

function measureFormat(format: string, dossier: string, folder: string, runs: number): Row[] {
  const out = join(folder, `icews14.${format}`)
  const written = repeat(runs, () => runOurs('write', format, out, [dossier]))
  const files = readdirSync(folder).filter((name) => name.startsWith(`icews14.${format}`)).map((name) => join(folder, name))
  const reader = FORMATS.find(({ id, read }) => id === format && read)
  const canRead = reader && files.every((file) => statSync(file).size <= (reader.limit ?? MAX_FILE_SIZE))
  const read = canRead ? repeat(runs, () => runOurs('read', format, '', files)) : undefined
  const peers = (PEERS[format] ?? []).filter(({ module }) => spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0)
  const rows = (peers.length === 0 ? [undefined] : peers).flatMap((peer) => {
    const against = (what: string, to: string): { peer: Peer; result: Result } | undefined =>
      peer && { peer, result: repeat(runs, () => runPeer(what, peer, out, to)) }
    return [
      ...rowOf('write', format, written, against('write', `${out}.peer`), files),
      ...(read ? rowOf('read', format, read, against('read', ''), files) : []),
    ]
  })
  for (const file of [...files, `${out}.peer`]) rmSync(file, { force: true })
  return rows
}

function rowOf(
  what: string,
  format: string,
  ours: Result,
  against: { peer: Peer; result: Result } | undefined,
  files: readonly string[],
): Row[] {
  const size = `, ${Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6)} MB`
  const name = `${what} ${format}, ${ours.claims.toLocaleString('en')} claims`
  const about = { peerName: against?.peer.name ?? 'none', note: `the same file${size}; a process each` }
  return [
    { name, ours: ours.ms, ...(against && { peer: against.result.ms }), unit: 'ms', ...about },
    { name: `${name}: memory`, ours: ours.memory, ...(against && { peer: against.result.memory }), unit: 'MB', ...about },
  ]
}

/** Medians of each figure. */
function repeat(runs: number, run: () => Result): Result {
  const results = Array.from({ length: runs }, run)
  const middle = (key: keyof Result): number => median(results.map((one) => one[key]))
  return { ms: middle('ms'), memory: middle('memory'), claims: middle('claims') }
}

function runOurs(what: string, format: string, to: string, from: readonly string[]): Result {
  const script = join(import.meta.dirname, 'formats/run-ours.ts')
  return runChild(process.execPath, ['--import', 'tsx', '--max-old-space-size=4096', script, what, format, to, ...from])
}

function runPeer(what: string, { module, form }: Peer, from: string, to: string): Result {
  return runChild(PYTHON, [join(import.meta.dirname, 'formats/run-peer.py'), what, module, form, from, to])
}

function runChild(program: string, words: readonly string[]): Result {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: ROOT, maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr.toString().slice(-1000)}`)
  return RESULT.parse(JSON.parse(stdout.toString()))
}
