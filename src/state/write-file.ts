/** A dossier as one file to be saved, in any format. */
import type { Dossier } from '../core/schema.ts'
import { FORMATS } from '../formats/formats.ts'
import { htmlReport, writeReport } from '../formats/html-report.ts'
import { packFiles } from '../formats/pack-files.ts'
import type { ReportRequest } from './format-messages.ts'

/** What is saved, and the ending of its name: that of the format, or `zip` where it writes several files, or such as must keep their
 * names. `report` counts for the report alone. */
export function writeFile(
  dossier: Dossier,
  { formatId, byteOrderMark, report }: { formatId: string; byteOrderMark: boolean; report?: ReportRequest },
): { content: Blob; extension: string } {
  if (formatId === htmlReport.id && report) {
    return { content: new Blob([...writeReport(dossier, report)], { type: htmlReport.mediaType }), extension: htmlReport.extension }
  }
  const format = FORMATS.find(({ id }) => id === formatId)
  const files = format?.write?.(dossier, { byteOrderMark })
  if (!format || !files) throw new Error(`there is no format "${formatId}" to write: choose one of FORMATS`)
  const [only, ...others] = files
  if (only && others.length === 0 && !format.isCollection) return { content: new Blob([...only.pieces], { type: format.mediaType }), extension: format.extension }
  const archive = new Blob([new Uint8Array(packFiles(files))], { type: 'application/zip' })
  return { content: archive, extension: `${format.id}.zip` }
}
