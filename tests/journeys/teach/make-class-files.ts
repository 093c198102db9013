/** What a class hands in: the exercise, the students' files with every disagreement planted, and the same as codes. */
import { deflateRawSync } from 'node:zlib'
import type { Dossier } from '../../../src/core/schema.ts'
import { writeCodeLines } from '../../../src/core/teaching/hand-in-code/code-lines.ts'
import { packWork } from '../../../src/core/teaching/hand-in-code/pack-work.ts'
import { makeExercise } from '../../../src/core/teaching/make-exercise.ts'
import { articleDossier } from '../../core/article-dossier.ts'
import { plantedClass, type Planted } from '../../core/teaching/planted-class.ts'
import type { TestFile } from '../give-files.ts'

export interface ClassFiles {
  readonly text: string
  readonly exercise: TestFile
  readonly students: readonly TestFile[]
  readonly planted: readonly Planted[]
}

const TITLE = { en: 'Who is near Russia', fr: 'Qui est proche de la Russie' }

/** Of `size` students; each has at most `most` claims, the first of the text. */
export function makeClassFiles(size: number, most = Number.POSITIVE_INFINITY): ClassFiles {
  const { dossier, article } = articleDossier()
  const exercise = exerciseOf(dossier)
  const { students, planted } = plantedClass(dossier, article, size, 1)
  return {
    text: article.text,
    exercise: { name: 'exercise.triplomat.json', text: JSON.stringify(exercise) },
    students: students.map(({ name, dossier: work }) => ({
      name: `${TITLE.en} - ${name}.triplomat.json`, text: JSON.stringify(withWork(exercise, work, most)),
    })),
    planted,
  }
}

/** The lines of one student's code; each code has at most `most` claims. */
export function makeCode(name: string, most: number): string[] {
  const { dossier } = articleDossier()
  const work = packWork(withWork(exerciseOf(dossier), dossier, most), name)
  return writeCodeLines(new Uint8Array(deflateRawSync(JSON.stringify(work))))
}

function exerciseOf(dossier: Dossier): Dossier {
  const articles = dossier.articles.map(({ id }) => id)
  return makeExercise(dossier, { articles, hide: 'claims', title: TITLE, instructions: TITLE, tolerance: 'codebook' })
}

/** The exercise with a student's claims in it, as the student saves it. */
function withWork(exercise: Dossier, work: Dossier, most: number): Dossier {
  const [worked] = work.articles
  return {
    ...exercise,
    articles: exercise.articles.map((article) => ({
      ...article,
      events: worked?.events ?? [],
      claims: [...worked?.claims ?? []].sort((one, other) => (one.evidence[0]?.start ?? 0) - (other.evidence[0]?.start ?? 0)).slice(0, most),
    })),
  }
}
