/** A graph that runs the statements of `load.cypher`, and no other Cypher: strict about their forms, and as Neo4j about their effect. */

export interface CypherNode {
  readonly labels: ReadonlySet<string>
  readonly properties: Readonly<Record<string, unknown>>
}

interface Node { labels: Set<string>; properties: Record<string, unknown> }
interface Tie { readonly from: Node; readonly to: Node; readonly type: string; properties: Record<string, unknown> }
type Row = Record<string, unknown>

export class CypherGraph {
  private nodes: Node[] = []
  private ties: Tie[] = []

  run(script: string): void {
    for (const statement of splitStatements(script.replace(/^\/\/.*\n/, ''))) this.runOne(statement)
  }

  /** Everything there is, in an order that does not depend on when it came. */
  show(): { readonly nodes: readonly CypherNode[]; readonly ties: readonly string[] } {
    const name = ({ labels, properties }: Node): string => `${[...labels].sort().join(':')} ${String(properties['key'])}`
    return {
      nodes: [...this.nodes].sort((a, b) => (name(a) < name(b) ? -1 : 1)),
      ties: this.ties.map(({ from, to, type, properties }) => `${name(from)} -${type} ${show(properties)}-> ${name(to)}`).sort(),
    }
  }

  private runOne(statement: string): void {
    const [, list, action = statement] = /^UNWIND (\[[^]*\n\]) AS row\n([^]*)$/.exec(statement) ?? []
    const rows = list === undefined ? [] : readRows(list)
    const step = FORMS.flatMap(([form, act]) => {
      const found = form.exec(action)
      return found ? [() => act.call(undefined, this.parts(), found.slice(1).map((part) => part ?? ''), rows)] : []
    })
    if (step.length !== 1) throw new Error(`a statement of ${step.length} forms: ${action.slice(0, 200)}`)
    step[0]?.()
  }

  private parts(): Graph {
    return {
      nodes: () => this.nodes,
      ties: () => this.ties,
      add: (node) => { this.nodes.push(node) },
      tie: (tie) => { this.ties.push(tie) },
      cut: (isCut) => { this.ties = this.ties.filter((tie) => !isCut(tie)) },
      remove: (isGone) => {
        this.ties = this.ties.filter(({ from, to }) => !isGone(from) && !isGone(to))
        this.nodes = this.nodes.filter((node) => !isGone(node))
      },
    }
  }
}

interface Graph {
  readonly nodes: () => readonly Node[]
  readonly ties: () => readonly Tie[]
  readonly add: (node: Node) => void
  readonly tie: (tie: Tie) => void
  readonly cut: (isCut: (tie: Tie) => boolean) => void
  /** With the relationships of the nodes. */
  readonly remove: (isGone: (node: Node) => boolean) => void
}

const NAMES = '((?::`(?:``|[^`])*`)+)'
const OWN = 'SUBJECT|OBJECT|SAID_BY|PLACE|FOUND_IN|TELLS_OF'

const FORMS: readonly (readonly [RegExp, (graph: Graph, parts: readonly string[], rows: readonly Row[]) => void])[] = [
  [/^CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:\w+\) REQUIRE n\.key IS UNIQUE$/, () => {}],
  [new RegExp('^MATCH \\(n:Claim\\)-\\[:SUBJECT\\]->\\(a\\)-\\[r\\]->\\(b\\)<-\\[:OBJECT\\]-\\(n\\)' +
    ' WHERE n\\.key STARTS WITH row\\.text AND r\\.claim = n\\.key\\nDELETE r$'), ({ ties, cut }, _, rows) => {
    const ends = (type: string, claim: Node): Node[] => ties().filter((tie) => tie.type === type && tie.from === claim).map(({ to }) => to)
    const gone = new Set(ties().filter(({ type }) => type === 'SUBJECT').flatMap(({ from: claim }) => (isOfTexts(claim, rows)
      ? ties().filter(({ from, to, properties }) => properties['claim'] === claim.properties['key'] &&
        ends('SUBJECT', claim).includes(from) && ends('OBJECT', claim).includes(to))
      : [])))
    cut((tie) => gone.has(tie))
  }],
  [new RegExp(`^MATCH \\(n:Claim\\)-\\[r:(${OWN.replaceAll('|', '\\|')})\\]->\\(\\) WHERE n\\.key STARTS WITH row\\.text\\nDELETE r$`),
    ({ cut }, [types = ''], rows) => cut(({ from, type }) => types.split('|').includes(type) && from.labels.has('Claim') && isOfTexts(from, rows))],
  [/^MATCH \(\)-\[r:MENTIONED_IN\]->\(n:Article\) WHERE n\.key STARTS WITH row\.text\nDELETE r$/,
    ({ cut }, _, rows) => cut(({ to, type }) => type === 'MENTIONED_IN' && isOfTexts(to, rows))],
  [/^MATCH \(n:(\w+)\) WHERE n\.key STARTS WITH row\.text\nSET n\.stale = true$/, ({ nodes }, [label = ''], rows) => {
    for (const node of nodes()) if (node.labels.has(label) && isOfTexts(node, rows)) node.properties['stale'] = true
  }],
  [/^MATCH \(n:(\w+) \{stale: true\}\)\nDETACH DELETE n$/,
    ({ remove }, [label = '']) => remove(({ labels, properties }) => labels.has(label) && properties['stale'] === true)],
  [new RegExp(`^MERGE \\(n:(\\w+) \\{key: row\\.key\\}\\)\\n(?:REMOVE n${NAMES}\\n)?(?:SET n${NAMES}\\n)?SET n = row` +
    '(\\nWITH n\\nMATCH \\(n\\)-\\[r:ACTS_FOR\\]->\\(\\)\\nDELETE r)?$'),
  ({ nodes, add, cut }, [label = '', removed = '', set = '', clears = ''], rows) => {
    const known = indexNodes(nodes(), label)
    for (const row of rows) {
      const node = known.get(row['key']) ?? { labels: new Set([label]), properties: {} }
      if (!known.has(row['key'])) add(node)
      known.set(row['key'], node)
      for (const name of readNames(removed)) node.labels.delete(name)
      for (const name of readNames(set)) node.labels.add(name)
      node.properties = { ...row }
      if (clears !== '') cut(({ from, type }) => type === 'ACTS_FOR' && from === node)
    }
  }],
  [/^MATCH \(a:(\w+) \{key: row\.from\}\)\nMATCH \(b:(\w+) \{key: row\.to\}\)\nMERGE \(a\)-\[r(:`(?:``|[^`])*`)(?: \{(\w+): row\.properties\.(\w+)\})?\]->\(b\)\nSET r = row\.properties$/,
    ({ nodes, ties, tie }, [from = '', to = '', name = '', key = '', value = ''], rows) => {
      const [starts, ends] = [indexNodes(nodes(), from), indexNodes(nodes(), to)]
      const [type = ''] = readNames(name)
      if (key !== value) throw new Error('keyed by another property')
      for (const row of rows) {
        const [start, end, properties] = [starts.get(row['from']), ends.get(row['to']), row['properties'] as Row]
        if (!start || !end) throw new Error(`no end: ${show(row)}`)
        if (key !== '' && properties[key] === undefined) throw new Error('MERGE with null')
        const same = ties().find((one) => one.from === start && one.to === end && one.type === type && one.properties[key] === properties[key])
        if (same) same.properties = { ...properties }
        else tie({ from: start, to: end, type, properties: { ...properties } })
      }
    }],
]

function isOfTexts({ properties }: Node, rows: readonly Row[]): boolean {
  return rows.some(({ text }) => String(properties['key']).startsWith(String(text)))
}

function indexNodes(nodes: readonly Node[], label: string): Map<unknown, Node> {
  return new Map(nodes.filter(({ labels }) => labels.has(label)).map((node) => [node.properties['key'], node]))
}

function readNames(names: string): string[] {
  return [...names.matchAll(/:`((?:``|[^`])*)`/g)].map(([, name = '']) => name.replaceAll('``', '`'))
}

function show(value: object): string {
  return JSON.stringify(value, Object.keys(value).sort())
}

/** Maps, lists, strings, numbers, booleans and dates; a date becomes a text. */
function readRows(list: string): Row[] {
  const json = list.replace(/'((?:\\.|[^'\\])*)'|([{ ])(\w+): |date\(|\)/g, (token, text?: string, before?: string, key?: string) => {
    if (text !== undefined) return JSON.stringify(unescapeText(text))
    return key === undefined ? (token === ')' || token === 'date(' ? '' : token) : `${before}"${key}": `
  })
  return JSON.parse(json) as Row[]
}

function unescapeText(text: string): string {
  const short: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code?: string, one = '') =>
    (code === undefined ? short[one] ?? one : String.fromCharCode(Number.parseInt(code, 16))))
}

/** As cypher-shell finds the ends of statements: by semicolons outside of strings and names. */
export function splitStatements(script: string): string[] {
  const statements: string[] = []
  let statement = ''
  for (const token of script.match(/'(?:\\.|[^'\\])*'|`(?:``|[^`])*`|;|[^'`;]+/g) ?? []) {
    if (token === ';') {
      statements.push(statement.trim())
      statement = ''
    } else statement += token
  }
  if (statement.trim() !== '') throw new Error('the last statement is not closed')
  return statements
}
