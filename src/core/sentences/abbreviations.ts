/** What a full stop does not end, by language. */

/** The sources of regular expressions, each of whole words. */
interface Abbreviations {
  /** Always before something else: titles, "vs.". */
  readonly open: string
  /** Before a number only: "No. 3", "Aug. 7", "art. 5". */
  readonly beforeNumber: string
  /** First words that clearly begin a sentence, also after initials and "U.N.". */
  readonly firstWords: string
}

/** The abbreviations of news in a language; `undefined` for a language without a list. */
export function abbreviationsOf(language: string): Abbreviations | undefined {
  return LISTS[language.slice(0, 3).replace(/[-_].*/, '').toLowerCase()]
}

const TITLES = 'Mmes?|Mlles?|Drs?|Prof|Capt|Col|Ste?|Lt|Cf|cf|ca'
const LISTS: Readonly<Record<string, Abbreviations>> = {
  en: {
    open: `${TITLES}|M[rstx]|Mrs|Messrs|Gens?|Adm|Maj|Brig|Cmdr|Cpl|Sgt|Rev|Hon|Sens?|Reps?|Gov|Pres|Ft|vs|approx|e\\.g|i\\.e`,
    beforeNumber: 'Nos?|[Aa]rt|[Ss]ec|pp?|[Vv]ol|[Cc]h|[Ff]igs?|Jan|Feb|Mar|Apr|Ju[nl]|Aug|Sept?|Oct|Nov|Dec',
    firstWords: 'The|An?|He|She|It|They|We|But|And|In|On|At|Th[ioe]se?|After|As|For|If|When|While|There|His|Her|Its|Their|However',
  },
  fr: {
    open: `${TITLES}|MM?|Pr|Mgr|[Gg]én|[Cc]ol|[Ll]t|[Cc]dt|[Cc]ne|[Aa]dj|[Aa]m|p\\. ?ex|env|av|bd|éd|vs|c\\.-à-d`,
    beforeNumber: 'Nos?|[Aa]rt|al|pp?|[Vv]ol|[Cc]hap|[Ff]ig|janv|févr?|avr|juil|sept|oct|nov|déc',
    firstWords: 'L[ea] (?!\\p{Lu})|L[’\']|Les|Une?|Des|Ils?|Elles?|On|Cet?|Cette|Ces|C[’\']est|Mais|Et|En|Aux?|Dans|Sur|Pour|Par|Après|Selon|Depuis|Son|Sa|Ses|Leur',
  },
}
