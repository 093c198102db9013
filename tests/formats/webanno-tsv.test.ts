import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { webannoTsv } from '../../src/formats/webanno-tsv.ts'
import { readFiles } from './write-text.ts'
it('look', () => {
  const { dossier, issues } = readFiles(webannoTsv, [{ name: 'niger.tsv', content: readFileSync(new URL('../fixtures/webanno/niger.tsv', import.meta.url)) }])
  console.log(JSON.stringify(issues, null, 1).replace(/\n +/g,' '))
  const a = dossier!.articles[0]!
  console.log(JSON.stringify(a.text))
  console.log(a.mentions.map((m) => JSON.stringify(m)).join('\n'))
  console.log(a.claims.map((m) => JSON.stringify(m)).join('\n'))
  console.log(dossier!.entities.map((m) => JSON.stringify(m)).join('\n'), JSON.stringify(a.orphans))
})
