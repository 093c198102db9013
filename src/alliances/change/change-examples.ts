/** Comparisons that stand ready: the coups of the central Sahel, three years on either side of each. */
import type { ExampleId } from '../../i18n/alliances/change-en.ts'
import { COUP, type Comparison } from '../../state/alliances/choices.ts'

/** On either side. */
const YEARS = 3

export const EXAMPLES: readonly { readonly id: ExampleId; readonly comparison: Comparison }[] = [
  { id: 'niger-2023', comparison: COUP },
  { id: 'burkina-2022', comparison: aroundDay(2022, 9, 30) },
  { id: 'mali-2021', comparison: aroundDay(2021, 5, 24) },
  { id: 'mali-2020', comparison: aroundDay(2020, 8, 18) },
]

/** The example with these windows. */
export function findExample({ before, after }: Comparison): ExampleId | undefined {
  return EXAMPLES.find(({ comparison: one }) => one.before.start === before.start && one.before.end === before.end
    && one.after.start === after.start && one.after.end === after.end)?.id
}

function aroundDay(year: number, month: number, day: number): Comparison {
  const at = (years: number): number => Date.UTC(year + years, month - 1, day)
  return { before: { start: at(-YEARS), end: at(0) }, after: { start: at(0), end: at(YEARS) } }
}
