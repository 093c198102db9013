/** Times in words: what they mean beside the article's date. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/core/dates.ts'
import { findTimes, resolveTime } from '../../src/core/resolve-time.ts'
import { timeEn } from '../../src/i18n/annotate/time-en.ts'
import { timeFr } from '../../src/i18n/annotate/time-fr.ts'
import { articleDossier } from './article-dossier.ts'

/** A Friday. */
const published = '2024-04-12'
const english = { published, language: 'en' }
const french = { published, language: 'fr' }
const dates = (words: string, context: { published: string; language: string }): string[] =>
  resolveTime(words, context).map(({ edtf }) => edtf)

describe('resolveTime, in English', () => {
  it.each([
    ['late on Thursday', '2024-04-11'], ['on Friday', '2024-04-12'], ['last Friday', '2024-04-05'], ['last Thursday', '2024-04-11'],
    ['next Thursday', '2024-04-18'], ['this Sunday', '2024-04-14'], ['Thursday evening', '2024-04-11'],
    ['yesterday', '2024-04-11'], ['the day before yesterday', '2024-04-10'], ['tomorrow', '2024-04-13'], ['this morning', '2024-04-12'],
    ['this week', '2024-04-08/2024-04-12'], ['last week', '2024-04-01/2024-04-07'], ['the past week', '2024-04-05/2024-04-12'],
    ['next month', '2024-05'], ['last month', '2024-03'], ['last year', '2023'], ['earlier this year', '2024'],
    ['in late July', '2023-07-21/2023-07-31'], ['at the end of July 2023', '2023-07-21/2023-07-31'], ['mid-March', '2024-03-11/2024-03-20'],
    ['early February', '2024-02-01/2024-02-10'], ['late February', '2024-02-21/2024-02-29'], ['early 2024', '2024-01/2024-04'],
    ['two weeks ago', '2024-03-29~'], ['3 days ago', '2024-04-09'], ['five months ago', '2023-11~'], ['a year ago', '2023~'],
    ['for the past three years', '2021/2024-04-12'], ['over the last two months', '2024-02/2024-04-12'],
    ['in 2023', '2023'], ['2023', '2023'], ['in April', '2024-04'], ['in May', '2023-05'], ['last April', '2023-04'],
    ['from January to March', '2024-01/2024-03'], ['from November to March', '2023-11/2024-03'],
    ['from July 2023 to March', '2023-07/2024-03'],
    ['between 8 and 11 April', '2024-04-08/2024-04-11'], ['8–11 April', '2024-04-08/2024-04-11'], ['between 2012 and 2015', '2012/2015'],
    ['Friday April 12', '2024-04-12'], ['Friday, April 12, 2024', '2024-04-12'],
    ['Aug. 7', '2023-08-07'], ['the 7th of August', '2023-08-07'],
    ['since July 26', '2023-07-26/..'], ['since the coup of July 2023', '2023-07/..'], ['until March', '../2024-03'],
    ['by Saturday morning', '../2024-04-13'], ['by Thursday', '../2024-04-11'], ['by March', '../2024-03'], ['by June', '../2024-06'],
    ['by the end of July 2023', '../2023-07-31'], ['no later than 15 September 2024', '../2024-09-15'], ['by the 15th of March', '../2024-03-15'], ['by 2023', '../2023'],
    ['before July 2023', '../2023-07'], ['after July 2023', '2023-07/2024-04-12'],
    ['summer 2023', '2023-22'], ['last summer', '2023-22'], ['the winter of 2022', '2022-24'], ['the 1990s', '199X'],
    ['the first quarter of 2024', '2024-33'], ['second half of 2023', '2023-41'],
    ['around 2012', '2012~'], ['perhaps in 2012', '2012?'], ['perhaps around 2012', '2012%'], ['about two weeks ago', '2024-03-29~'],
    ['29 February', '2024-02-29'], ['2024-02-29', '2024-02-29'], ['on 2024-02-29', '2024-02-29'], ['2023-07-26/..', '2023-07-26/..'],
    ['31/12/2023', '2023-12-31'], ['12/04/2024', '2024-12-04'], ['il y a deux semaines', '2024-03-29~'],
    ['ON\u00a0THURSDAY', '2024-04-11'],
  ])('%s → %s', (words, expected) => {
    expect(dates(words, english)[0]).toBe(expected)
  })

  it.each(['since the coup', 'then', '', 'Niger', 'Thursdays', '1,000', 'maybe', '13/13/2024', 'a few', 'the second man'])(
    'has none for: %s', (words) => {
      expect(dates(words, english)).toEqual([])
    })

  it('offers what else may be meant', () => {
    expect(dates('on Thursday', english)).toEqual(['2024-04-11', '2024-04-18'])
    expect(dates('last Thursday', english)).toEqual(['2024-04-11', '2024-04-04'])
    expect(dates('12/04/2024', english)).toEqual(['2024-12-04', '2024-04-12'])
    expect(dates('12/04/2024', { published, language: 'en-GB' })).toEqual(['2024-04-12', '2024-12-04'])
    expect(dates('since July 26', english)).toEqual(['2023-07-26/..', '2023-07-26/2024-04-12', '2024-07-26/..'])
    expect(dates('by Saturday', english)).toEqual(['../2024-04-13', '../2024-04-06'])
    expect(dates('late July 2023', english)).toEqual(['2023-07-21/2023-07-31', '2023-07'])
  })

  it('lets a weekday decide for a year', () => {
    expect(dates('Friday 12 April', { published: '2025-04-13', language: 'en' })[0]).toBe('2024-04-12')
    expect(dates('Saturday 12 April', { published: '2025-04-13', language: 'en' })[0]).toBe('2025-04-12')
  })
})

describe('resolveTime, in French', () => {
  it.each([
    ['12 avril 2024', '2024-04-12'], ['vendredi 12 avril', '2024-04-12'], ['le 1er août 2023', '2023-08-01'], ['12/04/2024', '2024-04-12'],
    ['jeudi soir', '2024-04-11'], ['jeudi dernier', '2024-04-11'], ['vendredi dernier', '2024-04-05'], ['jeudi prochain', '2024-04-18'],
    ['hier', '2024-04-11'], ['avant-hier', '2024-04-10'], ['aujourd’hui', '2024-04-12'], ['demain', '2024-04-13'],
    ['cette semaine', '2024-04-08/2024-04-12'], ['la semaine dernière', '2024-04-01/2024-04-07'], ['le mois dernier', '2024-03'],
    ['l’an dernier', '2023'], ['l’année prochaine', '2025'], ['l’été dernier', '2023-22'], ['été 2023', '2023-22'],
    ['fin juillet', '2023-07-21/2023-07-31'], ['mi-mars', '2024-03-11/2024-03-20'], ['début 2024', '2024-01/2024-04'],
    ['à la fin de l’année 2023', '2023-09/2023-12'], ['au début du mois de mars', '2024-03-01/2024-03-10'],
    ['il y a deux semaines', '2024-03-29~'], ['depuis trois ans', '2021/2024-04-12'], ['ces deux derniers mois', '2024-02/2024-04-12'],
    ['depuis juillet 2023', '2023-07/..'], ['depuis le coup d’État de juillet 2023', '2023-07/..'], ['avant juillet 2023', '../2023-07'],
    ['d’ici samedi', '../2024-04-13'], ['d’ici à juin', '../2024-06'], ['au plus tard le 15 septembre 2024', '../2024-09-15'],
    ['jusqu’en janvier 2024', '../2024-01'], ['jusqu’au 3 mars', '../2024-03-03'], ['après juillet 2023', '2023-07/2024-04-12'],
    ['du 8 au 11 avril', '2024-04-08/2024-04-11'], ['entre le 8 et le 11 avril', '2024-04-08/2024-04-11'],
    ['de janvier à mars', '2024-01/2024-03'], ['d’avril à juin 2023', '2023-04/2023-06'],
    ['dans les années 1990', '199X'], ['années 90', '199X'], ['vers 2012', '2012~'], ['peut-être en 2012', '2012?'],
    ['premier semestre 2023', '2023-40'], ['dans la nuit de mercredi', '2024-04-10'], ['two weeks ago', '2024-03-29~'],
  ])('%s → %s', (words, expected) => {
    expect(dates(words, french)[0]).toBe(expected)
  })

  it.each(['depuis le coup d’État', 'a été', 'le Niger', 'une autre fois'])('has none for: %s', (words) => {
    expect(dates(words, french)).toEqual([])
  })
})

describe('the article', () => {
  const { article } = articleDossier()
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]))

  it.each([
    ['in January', 'nr-c09'], ['on Wednesday evening', 'nr-c15'], ['on 26 March', 'nr-c31'], ['of July 2023', 'nr-c38'],
    ['after the military coup of July 2023', 'nr-c40'],
  ])('has "%s", which is read as its claim %s was', (words, id) => {
    expect(article.text).toContain(words)
    expect(resolveTime(words, article)[0]?.edtf).toBe(claims.get(id)?.time?.edtf)
  })

  it('has "this week", of which its claim knows the last day besides', () => {
    const [week, claim] = [resolveTime('this week', article)[0]?.edtf ?? '', claims.get('nr-c04')?.time?.edtf ?? ''].map(parseDate)
    expect(claim?.start).toBe(week?.start)
    expect(claim?.end).toBeLessThanOrEqual(week?.end ?? 0)
  })

  it('has these times', () => {
    const found = findTimes(article.text, article).map(({ start, end }) => article.text.slice(start, end))
    expect(found).toEqual(['this week', 'late on Thursday', 'in January', 'on Wednesday evening', 'April 11, 2024', 'on 26 March',
      'after the military coup of July 2023'])
  })
})

describe('findTimes', () => {
  it.each([
    ['He may march on 2023 men, sat down in May.', english, ['in May']],
    ['It was seized by the army in July 2023, and is to be left by Saturday.', english, ['in July 2023', 'by Saturday']],
    ['In March. 12 men left on Dec. 3.', english, ['In March', 'on Dec. 3']],
    ['A été vu en mars, puis le 3 avril.', french, ['en mars', 'le 3 avril']],
    ['Hier, l’armée a attaqué jusqu’à l’aube du 3 avril.', french, ['Hier', 'jusqu’à l’aube du 3 avril']],
  ])('%s', (sentence, context, expected) => {
    expect(findTimes(sentence, context).map(({ start, end }) => sentence.slice(start, end))).toEqual(expected)
  })

  it('gives dates that are dates, in order, from any words and any day', () => {
    const word = fc.constantFrom('by', 'd’ici', 'from', 'to', 'since', 'the', 'late', 'last', 'next', 'in', 'on', '30', '31', '8', 'February', 'April',
      'winter', '2023', '0999', '1000', '12/13/2024', '2024-13', 'Thursday', 'week', 'year', 'two', 'twelve', 'ago', 'perhaps', 'around',
      '-', ',', '1990s', 'du', 'au', 'fin', 'depuis', 'jeudi', 'dernier', 'il y a', 'ans', 'février', '🚨', 'İ',
      'e\u0301', '\ud83d', 'jusqu’au')
    const day = fc.constantFrom('2024-04-12', '2024-02-29', '0000-01-01', '9999-12-31', '2024', '2024-04~', '../2024', 'nonsense', '')
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }), day, fc.constantFrom('en', 'fr', 'ha'), (parts, published, language) => {
      const sentence = parts.join(' ')
      let last = 0
      for (const { start, end, times } of findTimes(sentence, { published, language })) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(times).not.toEqual([])
        for (const { edtf, basis } of times) {
          expect(parseDate(edtf), edtf).toBeDefined()
          expect(sentence.slice(start, end)).toBe(basis.words)
        }
        last = end
      }
      for (const { edtf } of resolveTime(sentence, { published, language })) expect(parseDate(edtf), edtf).toBeDefined()
    }), { numRuns: 2000 })
  })
})

describe('an article without a date, or with a vague one', () => {
  it.each([
    [undefined, 'on Thursday', []], [undefined, 'in July', []], [undefined, 'July 2023', ['2023-07']],
    [undefined, 'since 2012', ['2012/..']],
    ['2024-04', 'on Thursday', []], ['2024-04', 'in January', ['2024-01', '2025-01']], ['2024-04/..', 'in January', []],
  ])('%s: %s', (published, words, expected) => {
    expect(resolveTime(words, { published, language: 'en' }).map(({ edtf }) => edtf)).toEqual(expected)
  })
})

describe('the basis', () => {
  it('is said in both languages', () => {
    const [time] = resolveTime('on Wednesday evening', english)
    expect(time && timeEn[time.basis.rule](time.basis)).toBe('“on Wednesday evening”, before Friday 12 April 2024')
    expect(time && timeFr[time.basis.rule](time.basis)).toBe('«\u00a0on Wednesday evening\u00a0», avant le vendredi 12 avril 2024')
  })

  it('is the person where the person typed the date', () => {
    expect(resolveTime(' 2023-07/.. ', french)).toEqual([
      { edtf: '2023-07/..', isApproximate: false, basis: { rule: 'typed', words: '2023-07/..', published } },
    ])
  })
})
