import { it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { readDataFolder } from '../../../src/cli/read-data-folder.ts'
import { indexDossier } from '../../../src/core/index-dossier.ts'
import { makeQuestions } from '../../../src/core/teaching/make-questions.ts'
import { articleDossier } from '../article-dossier.ts'
it.skip("x", () => {
  const { dossier: all } = readDataFolder(fileURLToPath(new URL('../../../data', import.meta.url)))
  for (const d of [all!, articleDossier().dossier]) {
    const index = indexDossier(d)
    const t = performance.now()
    const qs = makeQuestions(index, 7, { count: 10000 })
    console.log(performance.now() - t, qs.map((q) => q.kind).reduce((m: any, k) => ({ ...m, [k]: (m[k] ?? 0) + 1 }), {}))
    for (const q of makeQuestions(index, 7, { count: 24 })) {
      const show = (a: any) => a.entity ?? a.edtf ?? a.change ?? a.modality ?? a.events?.join(' < ') ?? index.dossier.articles.find((x) => x.id === a.article)!.text.slice(a.sentence.start, a.sentence.end).slice(0, 90)
      console.log(q.kind, JSON.stringify({ ...q.asked, ...(q.asked.sentence && { sentence: show(q.asked.sentence) }) }), '\n   ', q.answers.map((a, i) => (i === q.right ? '*' : '') + show(a)).join(' | '), q.citations.length)
    }
  }
})
