/** What a full stop does not end, by language. */

/** Alternatives of a regular expression, each of whole words: abbreviations that always stand before something (titles, "vs."), those
 * that do so before a number ("No. 3", "Aug. 7"), and first words that clearly begin a sentence, also after "U.N.". */
type Abbreviations = readonly [open: string, beforeNumber: string, firstWords: string]

/** Lists for news in English and French, by primary language tag. Kept short, because they are part of the first view. */
export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  en: [
    'Dr|Prof|Capt|Col|Ste?|Lt|Gen|M[rst]|Mrs|Adm|Maj|Sgt|Sen|Rep|Gov|vs|approx|e\\.g|i\\.e',
    'Nos?|[Aa]rt|pp?|[Vv]ol|[Cc]h|[Ff]ig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
    'The|An?|S?[Hh]e|It|They|We|But|And|[IO]n|At|Th[ioe]se?|After|As|For|If|When|His|Her|Its|Their',
  ],
  fr: [
    'Dr|Prof|Capt|[Cc]ol|Ste?|[Ll]t|[Gg]én|[Cc]dt|MM?|Mmes?|Mlles?|Pr|Mgr|p\\. ?ex|env|cf|vs',
    'Nos?|[Aa]rt|pp?|[Vv]ol|[Cc]hap|[Ff]ig|janv|févr?|avr|juil|sept|oct|nov|déc',
    'L[ea]s?(?! \\p{Lu})|L[’\']|Une?|Des|Ils?|Elles?|On|Cet?|Cette|Ces|Mais|Et|En|Aux?|Dans|Sur|Pour|Après|Selon|S[ao]n?',
  ],
}
