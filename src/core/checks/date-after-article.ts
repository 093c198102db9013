/** A date that begins after the article came out, though nothing is planned. */
import { parseDate } from '../dates.ts'
import type { Time } from '../schema.ts'
import { checkEach } from './check-each.ts'
import { changeClaim, choose, placeOf, problemOf, type AnyClaim, type Fix, type Problem } from './problem.ts'

/** Looks at the time of a claim, and at when its sources spoke, which cannot be planned. An article without a date has no future. */
export const dateAfterArticle = checkEach({
  id: 'date-after-article',
  of: ['claim', 'draft-claim'],
  given: (_, { published }) => ({ published }),
  problemsOf: (one, { published }) => {
    const day = published === undefined ? undefined : parseDate(published)
    if (!day || published === undefined) return []
    const isAfter = (time: Time | undefined): time is Time => time !== undefined && (parseDate(time.edtf)?.start ?? -Infinity) >= day.end
    const { time, modality, attribution } = one.record
    const problems: Problem[] = []
    if (modality !== 'planned' && isAfter(time)) {
      const fixes = [changeClaim(one, 'mark-planned', { modality: 'planned' }), choose('date'), clearTime(one)]
      problems.push(problemOf({ ...shared(one), args: { date: time.edtf, published, of: 'claim' }, fixes }, 'claim'))
    }
    attribution.forEach((said, at) => {
      if (!isAfter(said.time)) return
      const args = { date: said.time.edtf, published, of: 'source', entity: said.entity }
      problems.push(problemOf({ ...shared(one), args, fixes: [choose('date', { entity: said.entity }), silence(one, at)] }, `source ${at}`))
    })
    return problems
  },
})

function shared(one: AnyClaim): Pick<Problem, 'check' | 'level' | 'article' | 'record' | 'spans'> {
  return { check: 'date-after-article', level: 'warning', ...placeOf(one) }
}

function clearTime(one: AnyClaim): Fix {
  return changeClaim(one, 'clear-date', { time: undefined })
}

/** Takes away when a source spoke, not the source. */
function silence(one: AnyClaim, at: number): Fix {
  const attribution = one.record.attribution.map((said, index) => (index === at ? { entity: said.entity } : said))
  return changeClaim(one, 'clear-date', { attribution })
}
