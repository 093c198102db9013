/** What the command `balance` says, in English; and the type that every language has to fill. */

export interface BalanceTexts {
  readonly summary: string
  readonly help: string
  unreadableSides(given: string): string
  /** `known` is empty where the table has no windows. */
  unknownWindow(window: string, known: string): string
  window(name: string): string
  readonly nodes: string
  readonly edges: string
  readonly positive: string
  readonly negative: string
  readonly triangles: string
  readonly triangleIndex: string
  readonly walkBalance: string
  readonly frustration: string
  readonly proven: string
  readonly unproven: string
  /** Of what is proven. */
  readonly unique: string
  readonly notUnique: string
  readonly maybeUnique: string
  /** The heading over the frustrated edges. */
  readonly against: string
  readonly sides: string
  sidesOfPart(part: number): string
  division(allowed: number, errors: number, negativesWithin: number, positivesBetween: number): string
  /** Of the errors of a division that is not proven to have the least. */
  atLeast(errors: number): string
}

export const cliBalanceEn: BalanceTexts = {
  summary: 'measure how balanced a signed graph is',
  help: `Usage: balance EDGES.csv [--window NAME] [--sides K] [--json]

Measures a signed graph: a table with a row for each tie and columns for source, target and sign
(1, -1, + or -). Commas, semicolons or tabs stand between cells; without names of columns the
first three are taken. Ties have no direction: several of the same two nodes count as one, with
the sign that most have. A column window (or period, wave, year) makes a graph of each of its
values. “-” is standard input. – stands for what is not defined.

  triangles            threes that are all tied, by their signs (Cartwright and Harary 1956)
  triangle index       (+++ and +--) / all triangles, 0 to 1
  walk balance         tr exp(A) / tr exp(|A|), A the signs: closed walks, long ones count ever
                       less; up to 1 (Estrada and Benzi 2014). It depends on size and density
  frustration index L  the least number of edges that speak against a division into two sides:
                       negative within, positive between (Harary 1959). Exact: “proven” means
                       that a bound from negative cycles shows that no division has fewer
                       (method of Aref, Mason and Wilson 2020); else two bounds are given
  1 − 2 L / m          0 to 1, m edges (Aref and Wilson 2018)
  1 − L / m            0.5 to 1 (R package signnet). Say which of the two you quote
  K sides              the least errors with at most K sides (Doreian and Mrvar 1996, alpha 0.5)

The numbers describe a graph, and the graph what its ties were taken from. They do not say why a
tie has its sign, nor that it will change: that graphs tend to balance is a question and no law
(Doreian and Mrvar 2015 find evidence against it for the states of 1946 to 1999). Compare them
with graphs of the same size and the same share of negative ties.

Options:
  --window NAME        only this window of the table
  --sides K            also divide into at most 1 to K sides, K up to 8
  --json               give all figures and sides as JSON`,
  unreadableSides: (given) => `“${given}” is no number of sides; give a whole number from 1 to 8.`,
  unknownWindow: (window, known) => (known === ''
    ? `The table has no column of windows, so there is no window “${window}”.`
    : `There is no window “${window}”. Windows: ${known}.`),
  window: (name) => `Window ${name}`,
  nodes: 'nodes',
  edges: 'edges',
  positive: 'positive',
  negative: 'negative',
  triangles: 'triangles',
  triangleIndex: 'triangle index',
  walkBalance: 'walk balance',
  frustration: 'frustration index L',
  proven: 'proven',
  unproven: 'not proven: between these bounds',
  unique: 'proven; no other division has as few',
  notUnique: 'proven; other divisions have as few',
  maybeUnique: 'proven; whether other divisions have as few is not known',
  against: 'edges against the sides',
  sides: 'sides',
  sidesOfPart: (part) => `sides, connected part ${part}`,
  division: (allowed, errors, negativesWithin, positivesBetween) =>
    `at most ${allowed === 1 ? '1 side' : `${allowed} sides`}: ${errors === 1 ? '1 error' : `${errors} errors`} `
    + `(negative within: ${negativesWithin}, positive between: ${positivesBetween})`,
  atLeast: (errors) => `not proven; any has at least ${errors}`,
}
