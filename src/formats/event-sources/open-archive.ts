/** What a file is, or what is in it: GDELT's files and others come packed. */
import { issue, type Issue } from '../../core/issues.ts'
import type { InputFile } from '../format.ts'
import { unpackFiles } from '../unpack-files.ts'

/** Of an archive the first file, with a warning for each other; any other file as it is. Without a file there is an error. */
export function openArchive(given: InputFile): { readonly file?: InputFile; readonly issues: readonly Issue[] } {
  const { files: [file, ...others], issues } = unpackFiles([given])
  if (!file) return { issues: issues.map((one) => ({ ...one, path: given.name })) }
  return { file, issues: others.map(({ name }) => issue('file-left-out', given.name, { name })) }
}
