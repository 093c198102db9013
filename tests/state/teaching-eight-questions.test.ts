/** The eight questions follow what is read; choices and own words end with the dossier. */
import { beforeEach, describe, expect, it } from 'vitest'
import { readDataFolder } from '../../src/cli/read-data-folder.ts'
import { onlyArticles } from '../../src/core/only-articles.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { openDossier } from '../../src/state/project.ts'
import { askArticle, askedArticle, chooseTurn, eightAnswers, ownWords, writeOwnWords } from '../../src/state/teaching/eight-questions.ts'
import { ROOT } from '../rig/list-files.ts'

const NIGER = 'niger-russia-2024-04-12'
const all = readData()

describe('the eight questions', () => {
  beforeEach(() => openDossier(all))

  it('are asked of all articles, or of one', () => {
    expect(eightAnswers.value?.centre).toBe('mali')
    askArticle(NIGER)
    expect([askedArticle.value, eightAnswers.value?.centre]).toEqual([NIGER, 'niger'])
    askArticle(undefined)
    expect([askedArticle.value, eightAnswers.value?.centre]).toEqual([undefined, 'mali'])
  })

  it('ask all articles again where the chosen one is gone', () => {
    askArticle('nothing')
    expect([askedArticle.value, eightAnswers.value?.centre]).toEqual([undefined, 'mali'])
  })

  it('forget the turn with another article, and keep own words', () => {
    askArticle(NIGER)
    chooseTurn('nr-agreement-january-2024')
    writeOwnWords('why', 'To be safe')
    writeOwnWords('who', 'Niger')
    expect(eightAnswers.value?.turn).toBe('nr-agreement-january-2024')
    askArticle('sahel-chronology')
    expect(eightAnswers.value?.turn).toBe('sc-coup-mali-2020')
    expect(ownWords.value).toEqual({ why: 'To be safe', who: 'Niger' })
  })

  it('begin anew with another dossier', () => {
    askArticle(NIGER)
    writeOwnWords('why', 'To be safe')
    openDossier(onlyArticles(all, [NIGER]))
    expect([askedArticle.value, ownWords.value]).toEqual([undefined, {}])
    writeOwnWords('why', 'To be free')
    expect(ownWords.value).toEqual({ why: 'To be free' })
  })
})

function readData(): Dossier {
  const { dossier, issues } = readDataFolder(`${ROOT}/data`)
  if (!dossier) throw new Error(JSON.stringify(issues))
  return dossier
}
