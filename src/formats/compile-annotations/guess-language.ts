/** The language of a text, as far as letters and small words tell. */

/** A BCP 47 tag, from the first 20,000 units: that of the script where it is not Latin, else French or English by their commonest
 * words; English where nothing tells. */
export function guessLanguage(text: string): string {
  const start = text.slice(0, 20_000)
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0
  for (const [script, language] of SCRIPTS) {
    if ((start.match(script)?.length ?? 0) > latin) return language
  }
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length
  return count(FRENCH) > count(ENGLISH) ? 'fr' : 'en'
}

/** Japanese before Chinese, whose characters it uses as well. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
]
const FRENCH: ReadonlySet<string> = new Set(
  'le la les des du de et une est dans que qui pour par sur au aux avec ont sont ce cette ne pas l d il elle'.split(' '))
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and in to is was were for that with by from are has have on at which this its it as be he she'.split(' '))
