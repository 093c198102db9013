/** Files that are given for a new article. */
import { takeSource } from '../../state/annotating/begun-article.ts'
import { handOnFiles } from '../../state/annotating/new-article.ts'
import { isSourceFile, readSourceFile } from '../../state/annotating/read-source.ts'
import { announce } from '../../ui/live-region.tsx'
import { issueWords } from '../issue-words.ts'
import { articlesWords } from './articles-words.ts'

/** Takes the text of the first file, or hands all on to the import where one of them is more than a text. What is to be said about it. */
export async function takeFiles(files: readonly File[]): Promise<readonly string[]> {
  const words = articlesWords.value.new
  const [first] = files
  if (!first) return []
  if (!files.every(isSourceFile)) {
    handOnFiles(files)
    return []
  }
  const { source, issues } = await readSourceFile(first)
  if (!source) return issues.flatMap((one) => Object.values(issueWords(one)))
  if (source.text === '') return [words.nothingInFile(first.name)]
  takeSource(source)
  announce(words.taken(source.text.length))
  return files.length > 1 ? [words.oneFile] : []
}
