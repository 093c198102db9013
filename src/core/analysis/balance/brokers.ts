/** Who stands between: actors with good ties to others that oppose each other, or that have no tie. */
import type { SignedGraph } from '../../signed-graph.ts'
import { listNeighbours, type Neighbours } from './neighbours.ts'

export interface BrokerScore {
  /** Number of the node. */
  readonly node: number
  /** Its positive ties. */
  readonly friends: number
  /** Pairs of its friends whose tie is negative: it is on good terms with both of two opponents. */
  readonly opposedFriends: number
  /** Pairs of its friends without a tie. */
  readonly untiedFriends: number
  /** Positive ties to the sides that were given, side by side, in the order of their numbers (nodes without a side do not count). */
  readonly friendsBySide: readonly number[]
  /** Share of the shortest ways over positive ties, between any other two that such ways join, that lead through it, 0 to 1. Left
   * out in graphs of more than 2,000 nodes, where it would take too long. */
  readonly betweenness?: number
}

/** Side numbers from 0, by node; anything below 0 is no side. */
export interface BrokerOptions {
  readonly sides?: ArrayLike<number>
}

/**
 * Every node that has a positive tie: most pairs of opposed friends first, then the largest betweenness, then in the order of the
 * nodes. A broker in this sense is in the position to mediate; whether it does, the claims have to say. Sources: R. Gould and R.
 * Fernandez (1989), Structures of mediation, Sociological Methodology 19 (pairs that are joined through a third); U. Brandes
 * (2001), A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25, over unweighted positive ties and as
 * a share of the pairs of nodes that reach each other.
 */
export function rankBrokers(graph: SignedGraph, { sides }: BrokerOptions = {}): BrokerScore[] {
  const neighbours = listNeighbours(graph)
  const betweenness = graph.nodes.length > MOST_NODES ? undefined : measureBetweenness(graph, neighbours)
  const { start, node: other, edge } = neighbours
  const sideCount = sides ? Array.from(sides).reduce((most, side) => Math.max(most, side + 1), 0) : 0
  const signTo = new Int8Array(graph.nodes.length)
  const scores: BrokerScore[] = []
  for (let node = 0; node < graph.nodes.length; node++) {
    const friends: number[] = []
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
      if (graph.sign[edge[at] as number] === 1) friends.push(other[at] as number)
    }
    if (friends.length === 0) continue
    const friendsBySide = Array.from({ length: sideCount }, () => 0)
    for (const friend of friends) {
      signTo[friend] = 1
      const side = sides?.[friend] ?? -1
      if (side >= 0) friendsBySide[side] = (friendsBySide[side] as number) + 1
    }
    let [opposed, tied] = [0, 0]
    for (const friend of friends) {
      for (let at = start[friend] as number; at < (start[friend + 1] as number); at++) {
        const far = other[at] as number
        if (far < friend || signTo[far] === 0) continue
        tied++
        if (graph.sign[edge[at] as number] === -1) opposed++
      }
    }
    for (const friend of friends) signTo[friend] = 0
    scores.push({
      node,
      friends: friends.length,
      opposedFriends: opposed,
      untiedFriends: friends.length * (friends.length - 1) / 2 - tied,
      friendsBySide,
      ...(betweenness && { betweenness: betweenness[node] as number }),
    })
  }
  return scores.sort((one, two) =>
    two.opposedFriends - one.opposedFriends || (two.betweenness ?? 0) - (one.betweenness ?? 0) || one.node - two.node)
}

const MOST_NODES = 2000

/** Shares of the ordered pairs of other nodes that are joined. */
function measureBetweenness(graph: SignedGraph, { start, node: other, edge }: Neighbours): Float64Array {
  const count = graph.nodes.length
  const total = new Float64Array(count)
  const reach = new Uint32Array(count)
  const distance = new Int32Array(count)
  const ways = new Float64Array(count)
  const owed = new Float64Array(count)
  const queue = new Uint32Array(count)
  const visitFriends = (node: number, visit: (friend: number) => void): void => {
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) {
      if (graph.sign[edge[at] as number] === 1) visit(other[at] as number)
    }
  }
  for (let source = 0; source < count; source++) {
    distance.fill(-1)
    ways.fill(0)
    owed.fill(0)
    distance[source] = 0
    ways[source] = 1
    queue[0] = source
    let found = 1
    for (let at = 0; at < found; at++) {
      const node = queue[at] as number
      visitFriends(node, (friend) => {
        if (distance[friend] === -1) {
          distance[friend] = (distance[node] as number) + 1
          queue[found++] = friend
        }
        if (distance[friend] === (distance[node] as number) + 1) ways[friend] = (ways[friend] as number) + (ways[node] as number)
      })
    }
    reach[source] = found
    for (let at = found - 1; at > 0; at--) {
      const node = queue[at] as number
      visitFriends(node, (friend) => {
        if (distance[friend] === (distance[node] as number) + 1) {
          owed[node] = (owed[node] as number) + ((ways[node] as number) / (ways[friend] as number)) * (1 + (owed[friend] as number))
        }
      })
      total[node] = (total[node] as number) + (owed[node] as number)
    }
  }
  let pairs = 0
  for (const size of reach) pairs += size - 1
  return total.map((sum, node) => {
    // Pairs without this node: it is an end of twice as many as it reaches.
    const others = pairs - 2 * ((reach[node] as number) - 1)
    return others > 0 ? sum / others : 0
  })
}
