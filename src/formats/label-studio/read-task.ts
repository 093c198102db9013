/** A task of Label Studio → a text with marks. */
import { isRecord } from '../../core/describe-value.ts'
import type { AnnotatedText } from '../annotated-text.ts'
import { stemOf, type LeftOut } from '../loose-json.ts'
import { chooseText } from './choose-text.ts'
import type { Attempt, Task } from './find-tasks.ts'
import { readRelations } from './read-relations.ts'
import { readRegions } from './read-regions.ts'

export interface TaskPlace {
  readonly fileName: string
  /** How many tasks the file has. */
  readonly count: number
  readonly leftOut: LeftOut
}

/** The empty list for a task whose text the file does not hold. */
export function readTask(task: Task, { fileName, count, leftOut }: TaskPlace): AnnotatedText[] {
  const { id, path, data } = task
  const chosen = chooseAttempt(task, leftOut)
  const regions = readRegions(chosen?.result ?? [], chosen?.path ?? path, leftOut)
  const isPage = (chosen?.result ?? []).some((item) => isRecord(item) && item['type'] === 'hypertextlabels')
  const text = chooseText(data, regions.flatMap(({ ranges }) => ranges), isPage)
  if (!text) {
    leftOut.record('article', id, 'no-text', path)
    return []
  }
  for (const key of Object.keys(data)) if (key !== text.key) leftOut.field(`data.${key}`)
  const known = new Set(regions.map((region) => region.id))
  const stem = stemOf(fileName, 'task')
  return [{
    name: count === 1 ? stem : `${stem} ${id}`,
    text: text.text,
    units: ['code-points', 'utf-16'],
    marks: regions,
    links: readRelations(chosen?.result ?? [], known, chosen?.path ?? path, leftOut),
  }]
}

/** The first that somebody finished; another one would say the same things twice, or the opposite. */
function chooseAttempt({ annotations, predictions }: Task, leftOut: LeftOut): Attempt | undefined {
  const chosen = annotations.find(({ isCancelled }) => !isCancelled) ?? predictions[0]
  const others = annotations.filter((one) => one !== chosen).length
  const unusedPredictions = predictions.filter((one) => one !== chosen).length
  if (others > 0) leftOut.field('annotations', others)
  if (unusedPredictions > 0) leftOut.field('predictions', unusedPredictions)
  return chosen
}
