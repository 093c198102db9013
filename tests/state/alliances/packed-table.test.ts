/** A table of coded events goes to the page as it was read. */
import { expect, it } from 'vitest'
import { readEvents } from '../../../src/formats/event-sources/read-events.ts'
import { packTable, unpackTable } from '../../../src/state/alliances/packed-table.ts'

const ROWS = [
  'source,target,date,cameo', 'Niger,France,2014-01-02,042', 'Niger,France,2014-01-02,042', 'France,Mali,2014-01-03,072', 'Chad,Niger,2014-02-01,061',
].join('\n')

it('keeps every column and every line, without a function on the way', () => {
  const { table } = readEvents({ name: 'events.csv', content: ROWS })
  if (!table) throw new Error('the table is not read')
  const arrived = unpackTable(structuredClone(packTable(table)))
  expect(arrived).toEqual({ ...table, references: expect.any(Function) })
  for (let event = 0; event < table.size; event++) expect(arrived.references(event)).toEqual(table.references(event))
  expect(arrived.references(0)).toEqual(['2', '3'])
})
