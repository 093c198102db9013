/** The exact frustration index of states at peace and war, beside HiGHS on the same ties. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { measureFrustration } from '../../src/core/analysis/balance/frustration.ts'
import { buildSignedGraph } from '../../src/core/signed-graph.ts'
import { ROOT } from '../rig/list-files.ts'
import { median } from './compare-alternately.ts'
import type { Effort, Measure, Row } from './row.ts'

const TIES_PATH = '../shared/data/signed/cow-signed-1946-1999-edges.csv'
const PYTHON = '/usr/bin/python3'
const PEER = z.object({ index: z.nullable(z.number()), isProven: z.boolean(), ms: z.number() })

export const measureBalance: Measure = {
  name: 'balance',
  title: 'the frustration index, exactly',
  run: measure,
}

async function measure({ isQuick, tell }: Effort): Promise<readonly Row[]> {
  const path = resolve(ROOT, TIES_PATH)
  if (!existsSync(path)) {
    tell(`nothing to measure: ${TIES_PATH} is not there`)
    return []
  }
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  const rows = lines.map((line) => line.split(','))
  const windows = isQuick ? ['1946-1949', '1996-1999'] : [...new Set(rows.map(([window = '']) => window))]
  return windows.map((window) => {
    tell(window)
    const pairs = rows.filter(([one]) => one === window).map(([, source = '', target = '', sign = '']) => ({
      source, target, sign: Number(sign) > 0 ? 1 as const : -1 as const,
    }))
    const { graph } = buildSignedGraph(pairs)
    const times: number[] = []
    let result = measureFrustration(graph)
    for (let run = 0; run < 5; run++) {
      const start = performance.now()
      result = measureFrustration(graph)
      times.push(performance.now() - start)
    }
    const peer = runPeer(path, window)
    if (peer?.isProven && peer.index !== result.upper) throw new Error(`${window}: HiGHS finds ${peer.index}, and not ${result.upper}`)
    return {
      name: `frustration index ${window}`,
      ours: median(times),
      ...(peer ? { peer: peer.ms } : {}),
      unit: 'ms' as const,
      peerName: 'HiGHS (SciPy)',
      note: `${graph.nodes.length} nodes, ${graph.size} ties, L = ${result.upper}, ${result.isProven ? 'proven' : `at least ${result.lower}`}${peer && !peer.isProven ? '; HiGHS gave up after 120 s' : ''}`,
    }
  })
}

function runPeer(path: string, window: string): z.infer<typeof PEER> | undefined {
  const { status, stdout } = spawnSync(PYTHON, [resolve(import.meta.dirname, 'balance/run-peer.py'), path, window], { encoding: 'utf8' })
  return status === 0 ? PEER.parse(JSON.parse(stdout)) : undefined
}
