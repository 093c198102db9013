/** How French news words times. */
import { DAY_NUMBER, FIGURES, FULL_STOP, nameWords, numberWords, oneOf, PARTS, sticky, UNITS, YEAR } from './time-patterns.ts'
import type { TimeWords } from './time-words.ts'

const months = numberWords('janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept '
  + 'octobre|oct novembre|nov decembre|dec', 1)
const weekdays = numberWords('lundi mardi mercredi jeudi vendredi samedi dimanche', 0)
const seasons = numberWords('printemps ete automne hiver', 21)
const numbers = numberWords('un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze', 1)
const named = numberWords("avant-hier hier|la_nuit_derniere aujourd'hui|ce_matin|ce_soir|cet_apres-midi|cette_nuit demain "
  + 'apres-demain', -2)
const units = nameWords('jours|jour semaines|semaine mois ans|an|annees|annee', UNITS)
const parts = nameWords("debut_du_mois_de|debut_du_mois_d'|debut|au_debut_de_l'|au_debut_de|au_debut_du|au_debut_d' "
  + "mi|au_milieu_de|au_milieu_du fin|fin_de|a_la_fin_de_l'|a_la_fin_de|a_la_fin_du|a_la_fin_d'", PARTS)
const which = new Map<string, -1 | 0 | 1>([
  ['dernier', -1], ['derniere', -1], ['passe', -1], ['passee', -1], ['ce', 0], ['cet', 0], ['cette', 0], ['prochain', 1], ['prochaine', 1],
])

const hour = "(?: (?:matin|apres-midi|soir|midi|dans la (?:nuit|soiree|matinee)|dans l'apres-midi))?(?![a-z])"
const month = `(?<month>${oneOf(months)})${FULL_STOP}`
const weekday = `(?<weekday>${oneOf(weekdays)})`
const season = `(?<season>${oneOf(seasons)})`
const count = `(?<count>\\d{1,3}|${oneOf(numbers)})`
const partWords = [...parts.keys()].sort((a, b) => b.length - a.length).join('|')
const part = `(?:(?<part>${partWords})[ -]?(?:(?:l'|de l')?an(?:nee)? |l'|(?:le |du )?mois de |de )?)?`
const some = '(?<which>derniere?|passee?|prochaine?)(?![a-z])'
const unit = `(?<unit>${oneOf(units)})`
const day = `${DAY_NUMBER}(?:er)?(?![\\da-z%]|[.,]\\d)`

export const FRENCH_TIME: TimeWords = {
  months, weekdays, seasons, numbers, named, units, parts, which,
  points: [
    ...FIGURES,
    `(?:${weekday}(?: (?:matin|soir|apres-midi))?,? (?:le )?)?${day} ${month}(?: ${YEAR})?`,
    `${part}${month}(?: (?:${some}|(?:de )?${YEAR}))?`,
    `${part}(?:l'an(?:nee)? )?(?<bare>${YEAR})`,
    `${part}(?:l')?${season}(?: (?:de )?(?:l'annee )?${YEAR}| ${some})`,
    `(?<which>cet|ce) ${season}`,
    '(?:les )?annees (?<decade>(?:[12]\\d)?\\d0)(?!\\d)',
    `(?:le |au )?(?<nth>premier|deuxieme|second|troisieme|quatrieme|1er|2e|3e|4e) (?<fraction>trimestre|semestre)(?: de)? ${YEAR}`,
    `${weekday}(?: ${some})?${hour}`,
    `(?<which>ce) ${weekday}${hour}`,
    `(?<named>${oneOf(named)})(?: (?:matin|soir|apres-midi))?(?![a-z])`,
    `(?:la |le |l')?${unit} ${some}`,
    `(?<which>cette|cet|ce) ${unit}(?:-ci)?(?![a-z])`,
    `(?<ago>il y a) ${count} ${unit}`,
    `(?:(?:au cours|lors) )?(?:des|ces|les) ${count} (?<span>derniers|dernieres) ${unit}`,
    `(?<span>depuis) ${count} ${unit}`,
  ].map(sticky),
  lead: sticky("(?:(?:dans|pendant|durant|lors|au cours) )?(?:la (?:nuit|soiree|journee|matinee) )?(?:au mois (?:de |d')|courant |de la |"
    + "de l'|de |du |des |d'|les? |la |l'|en l'|en |aux? |a la |a )"),
  since: sticky("depuis (?:le |la |l')?"),
  after: sticky("apres (?:le |la |l')?"),
  until: sticky("(?:jusqu'(?:au|en|a|aux) (?:la |l')?|avant (?:le |la |l')?)"),
  by: sticky("(?:d'ici(?: a| au)?|au plus tard(?: en| au)?) (?:le |la |l')?"),
  about: sticky("(?:vers|autour (?:de|du)|aux alentours (?:de|du)|aux environs (?:de|du)|environ) (?:le |la |l')?"),
  perhaps: sticky('(?:peut-etre|probablement|sans doute) (?:en |le |au )?'),
  ranges: [
    [sticky('du '), sticky(" (?:au|jusqu'au) ")],
    [sticky("(?:de |d')"), sticky(" (?:a|jusqu'(?:a|en)) ")],
    [sticky('entre (?:le )?'), sticky(' et (?:le )?')],
    [sticky(''), sticky(' ?- ?| au ')],
  ],
  dayAlone: sticky(day),
  needsCapital: undefined,
}
