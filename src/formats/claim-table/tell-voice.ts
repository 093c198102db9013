/** A row whose label cannot be taken for a fact that it is not. */
import { MODALITIES, POLARITIES } from '../../core/vocabulary.ts'
import type { EdgeRow } from '../claim-table.ts'
import { labelWithVoice } from '../voice-words.ts'
import { choiceOf } from './read-cells.ts'

/** The label ends with the claim's modality and polarity; the relation's own words move to the column `relation_label`. */
export function tellVoice(row: EdgeRow): EdgeRow {
  const { label, cells } = row
  if (label === undefined) return row
  const modality = choiceOf(cells.modality, MODALITIES) ?? 'asserted'
  const polarity = choiceOf(cells.polarity, POLARITIES) ?? 'affirmed'
  return { ...row, label: labelWithVoice(label, modality, polarity, 'en'), cells: { ...cells, relation_label: label } }
}
