/** Why a time was read as it was, in English: the basis that stands with a claim's time. Its type is what every other language must
 * provide. */

/** What the sentences are made of: the words that were read, and the article's date in EDTF. */
interface TimeArguments {
  readonly words: string
  readonly published: string
}

const sayDay = (edtf: string): string => (/^\d{4}-\d\d-\d\d$/.test(edtf)
  ? new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(edtf)).replace(',', '')
  : edtf)

/** One entry for each `TimeRule` of `core/resolve-time.ts`. */
export const timeEn = {
  typed: (_: TimeArguments) => 'set by hand',
  stated: ({ words }: TimeArguments) => `“${words}”`,
  'day-first': ({ words }: TimeArguments) => `“${words}”, read with the day first`,
  'month-first': ({ words }: TimeArguments) => `“${words}”, read with the month first`,
  'before-article': ({ words, published }: TimeArguments) => `“${words}”, before ${sayDay(published)}`,
  earlier: ({ words, published }: TimeArguments) => `“${words}”, the one before the last before ${sayDay(published)}`,
  'after-article': ({ words, published }: TimeArguments) => `“${words}”, after ${sayDay(published)}`,
  counted: ({ words, published }: TimeArguments) => `“${words}”, counted from the article’s date, ${sayDay(published)}`,
  'until-article': ({ words, published }: TimeArguments) => `“${words}”, up to the article’s date, ${sayDay(published)}`,
  part: ({ words }: TimeArguments) => `“${words}”, read as a third of the whole`,
  whole: ({ words }: TimeArguments) => `“${words}”, which part of it is left open`,
}

/** What every language provides. */
export type TimeMessages = typeof timeEn
