/** French words of the sentence above a lens of the Alliances workspace. */
import { count, showNumber } from '../numbers-fr.ts'
import type { AnswerWords, DateGrain } from './answer-en.ts'

const LET_IN_ONE = { planned: 'prévu', alleged: 'allégué', denied: 'nié' } as const
const LET_IN = { planned: 'prévus', alleged: 'allégués', denied: 'niés' } as const

/** `d’une source`, `de 2 sources`. */
const of = (sources: string): string => (sources.startsWith('1 ') ? 'd’une source' : `de ${sources}`)

/** `en 2023`, `en juillet 2023`, `le 26 juillet 2023`. */
const on = (date: string, grain: DateGrain): string => (grain === 'day' ? `le ${date}` : `en ${date}`)

export const answerFr: AnswerWords = {
  label: 'La réponse en mots',
  waiting: 'Recherche de qui se tient avec qui…',
  since: (date, grain) => (grain === 'day' ? `Depuis le ${date}` : `Depuis ${date}`),
  until: (date, grain) => (grain === 'day' ? `Jusqu’au ${date}` : `Jusqu’en ${date}`),
  between: (from, until, grain) => {
    if (from === until) return capitalise(on(from, grain))
    return grain === 'day' ? `Du ${from} au ${until}` : `De ${from} à ${until}`
  },
  everBetween: (from, until) => (from === until ? `En ${from}` : `De ${from} à ${until}`),
  ever: 'De tout temps',
  evidence: (events, noFacts, tellings, sources) => `d’après ${events}${noFacts} dans ${tellings} ${of(sources)}`,
  circles: { powers: ' entre États et organisations', everyone: '' },
  evidenceOf: (circle, events, noFacts, tellings, sources) => `d’après ${events}${circle}${noFacts} dans ${tellings} ${of(sources)}`,
  strongest: (n, all, circle, events, noFacts, tellings, sources) =>
    `d’après les ${showNumber(n)} liens les plus forts sur ${showNumber(all)}${circle} (${events}${noFacts} dans ${tellings} ${of(sources)})`,
  noFacts: (parts) => {
    const said = parts.map(({ firmness, count: n }) => `${showNumber(n)} ${(n < 2 ? LET_IN_ONE : LET_IN)[firmness]}`)
    return `, dont ${new Intl.ListFormat('fr').format(said)},`
  },
  silent: {
    named: (titles) => `${new Intl.ListFormat('fr').format(titles.map((title) => `« ${title} »`))} n’en ${titles.length === 1 ? 'a' : 'ont'} aucun parmi eux.`,
    counted: (n, all) => `${showNumber(n)} des ${showNumber(all)} sources activées n’en ont aucun parmi eux.`,
  },
  nothing: {
    noSource: 'Il n’y a pas de source : ajoutez-en une.',
    sourcesOff: 'Aucune source n’est activée : activez-en une.',
    everyone: 'Aucun État ni aucune organisation n’est lié à un autre ici ; des groupes, des personnes et des organes le sont : choisissez « Tous ».',
    weights: 'Toutes les classes d’événements présentes comptent 0 : changez cela sous « Comment on compte ».',
    window: 'Aucun événement qui compte ne se trouve dans cette période : élargissez-la.',
    hidden: 'Seules des sources désactivées ont des événements qui compteraient : activez-en une.',
    firmness: 'Tout ce qui est ici est prévu, allégué ou nié : admettez-le sous « Comment on compte ».',
    none: 'Les sources activées ne lient aucun acteur à un autre : ajoutez une source.',
  },
  main: (when, evidence, parts) => `${when}, ${evidence} : ${parts.join(' ; ')}.`,
  others: (n) => count(n, 'autre', 'autres'),
  together: ({ names }) => `${names} font bloc`,
  against: ({ names, isPlural }) => `${names} leur ${isPlural ? 'font' : 'fait'} face`,
  facing: ({ names, isPlural }, other) => `${names} ${isPlural ? 'sont' : 'est'} contre ${other}`,
  nobodyAgainst: 'personne ici ne leur fait face',
  manySides: (lists) => `ils forment ${lists.length} camps : ${lists.map((one, side) => `(${side + 1}) ${one}`).join(' ; ')}`,
  betweenThem: (names) => `entre les deux : ${names}`,
  contradict: (n) => {
    if (n === 0) return 'aucun lien ne contredit ce partage'
    return `${count(n, 'lien contredit', 'liens contredisent')} ce partage`
  },
  unproven: 'un meilleur partage a pu échapper à la recherche',
  noSides: 'aucun lien n’a de signe, il n’y a donc pas de camps',
  chosen: {
    stands: ({ names, isPlural }, parts, evidence) => `${names} ${isPlural ? 'sont' : 'est'} ${parts.join(', et ')}, ${evidence}.`,
    with: (names) => `avec ${names}`,
    against: (names) => `contre ${names}`,
    neither: ({ names, isPlural }, evidence) =>
      `${names} ${isPlural ? 'ont' : 'a'} ici des liens où ni la coopération ni le conflit ne l’emporte, ${evidence}.`,
    none: ({ names, isPlural }) => `${names} ${isPlural ? 'n’ont' : 'n’a'} ici aucun lien.`,
    tie: (pair, sums) => `${pair}, ${sums}.`,
    noTie: (pair, words) => `${pair} : ${words}`,
    contradicts: 'Il contredit les camps.',
  },
  counted: {
    so: (parts) => `Compté ainsi : ${parts.join(' ; ')}.`,
    rollUps: {
      named: 'chaque acteur tel qu’il est nommé, aucun pour une puissance',
      official: '',
      country: 'tous ceux qui sont chez eux dans un pays comptent pour lui, même qui agit contre lui',
    },
    letIn: (firmnesses) =>
      `les événements ${new Intl.ListFormat('fr').format(firmnesses.map((one) => LET_IN[one]))} sont admis, qui ne sont pas des faits`,
    hidden: (n) => count(n, 'source est désactivée', 'sources sont désactivées'),
    goldstein: 'scores de l’échelle de Goldstein',
    weights: 'les classes d’événements pèsent autrement qu’au début',
    undated: 'les événements qui peuvent se trouver dans la période comptent aussi',
  },
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
