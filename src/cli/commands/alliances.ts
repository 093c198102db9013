/** The command `alliances`: who stands with whom, by what evidence. */
import { findSides } from '../../core/analysis/find-sides.ts'
import { makeTies } from '../../core/ties/make-ties.ts'
import { refuse, type Arguments, type Command, type ExitCode, type Terminal } from '../command.ts'
import { DEFAULT_INPUT } from '../read-input.ts'
import { alliancesAsJson } from './alliances/alliances-as-json.ts'
import { hideSources, readChoices } from './alliances/read-choices.ts'
import { readEventTable } from './alliances/read-event-table.ts'
import { showAlliances } from './alliances/show-alliances.ts'

/** Tables and sentences, or JSON. */
export const alliances: Command = {
  name: 'alliances',
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    undated: { type: 'boolean' },
    rollup: { type: 'string' },
    scale: { type: 'string' },
    include: { type: 'string' },
    source: { type: 'string' },
    top: { type: 'string' },
    origin: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: runAlliances,
}

/** How long the search for sides may take: some seconds for a year of coded events. */
const STEPS = 200_000_000

function runAlliances({ values, positionals }: Arguments, terminal: Terminal): ExitCode {
  const [name = DEFAULT_INPUT, ...surplus] = positionals
  if (surplus.length > 0) return refuse(terminal, terminal.texts.surplusArguments(surplus.join(' ')), 'alliances')
  const read = readChoices(values, terminal)
  if ('problem' in read) return refuse(terminal, read.problem, 'alliances')
  const { table, code } = readEventTable(name, read.origin, terminal)
  if (!table) return code
  const choices = hideSources(read.choices, table, values['source'], terminal)
  if ('problem' in choices) return refuse(terminal, choices.problem, 'alliances')
  const ties = makeTies(table, choices)
  const sides = findSides(ties, { steps: STEPS })
  terminal.print(values['json'] === true
    ? `${JSON.stringify(alliancesAsJson(ties, sides), null, 2)}\n`
    : showAlliances(ties, sides, read.top, terminal))
  return 0
}
