/** Signed graphs whose measures are known. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSignedGraph, type SignedGraph, type SignedPair } from '../../../../src/core/signed-graph.ts'

/** Sixteen tribes of New Guinea (Read 1954). */
export function tribes(): SignedGraph {
  return graphOf(readRows(fileURLToPath(new URL('../../../fixtures/signed/tribes.csv', import.meta.url))).map(pairOf))
}

/** Alliances and disputes of states in 51 windows of four years, 1946 to 1999 (Doreian and Mrvar 2015): not part of this repository. */
const STATES = fileURLToPath(new URL('../../../../../shared/data/signed/cow-signed-1946-1999-edges.csv', import.meta.url))

/** Whether the file is there. */
export const hasStates = existsSync(STATES)

/** By window; empty where the file is not there. */
export function states(): Map<string, SignedGraph> {
  const pairs = new Map<string, SignedPair[]>()
  for (const [window = '', ...cells] of hasStates ? readRows(STATES) : []) {
    if (!pairs.has(window)) pairs.set(window, [])
    pairs.get(window)?.push(pairOf(cells))
  }
  return new Map([...pairs].map(([window, list]) => [window, graphOf(list)]))
}

/** `a+b b-c`: a graph of ties. */
export function draw(ties: string): SignedGraph {
  return graphOf(ties.split(' ').filter((tie) => tie !== '').map((tie) => {
    const [, source = '', sign, target = ''] = /^(\w+)([+-])(\w+)$/.exec(tie) ?? []
    return { source, target, sign: sign === '+' ? 1 : -1 }
  }))
}

/** Every two of so many nodes tied by a negative edge. */
export function allEnemies(count: number): SignedGraph {
  return graphOf(Array.from({ length: count }, (_, a) => Array.from({ length: a }, (_, b) =>
    ({ source: `n${a}`, target: `n${b}`, sign: -1 }))).flat())
}

/** The ids of the nodes of each group, groups and ids in order. */
export function groupsOf({ nodes }: SignedGraph, groups: ArrayLike<number>): string[] {
  const byGroup = new Map<number, string[]>()
  for (const [node, id] of nodes.entries()) {
    const group = groups[node] as number
    byGroup.set(group, [...(byGroup.get(group) ?? []), id])
  }
  return [...byGroup.values()].map((ids) => ids.join(' ')).sort()
}

function graphOf(pairs: readonly SignedPair[]): SignedGraph {
  const { graph, issues } = buildSignedGraph(pairs)
  if (issues.length > 0) throw new Error(`a fixture is wrong: ${JSON.stringify(issues)}`)
  return graph
}

function readRows(file: string): string[][] {
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n').filter((line) => !line.startsWith('#'))
  return rows.map((row) => row.split(','))
}

function pairOf([source = '', target = '', sign]: readonly string[]): SignedPair {
  return { source, target, sign: Number(sign) }
}
