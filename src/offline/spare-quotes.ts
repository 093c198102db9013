/** A dossier's text is in it twice: whole, and in the quotes of what points into it. A page that carries one leaves the quotes out. */

type Value = null | boolean | number | string | readonly Value[] | { [key: string]: Value }

/** A dossier as JSON → the same without the quotes that stand in the text of their article at their place. `restoreQuotes` gives them back;
 * throws where it could not. */
export function spareQuotes(json: string): string {
  const dossier = JSON.parse(json) as Value
  eachPlace(dossier, (place, text) => {
    if (place.quote === text.slice(place.start as number, place.end as number)) delete place.quote
  })
  const spared = JSON.stringify(dossier)
  if (restoreQuotes(spared) !== json) throw new Error('a place of the dossier has no quote, or another as its last entry: its quotes cannot be spared')
  return spared
}

/** What `spareQuotes` was given. */
export function restoreQuotes(json: string): string {
  const dossier = JSON.parse(json) as Value
  eachPlace(dossier, (place, text) => {
    place.quote ??= text.slice(place.start as number, place.end as number)
  })
  return JSON.stringify(dossier)
}

/** Whatever has a start and an end, with the text of the article that it is in. */
function eachPlace(value: Value, take: (place: { [key: string]: Value }, text: string) => void, text?: string): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const one of value as readonly Value[]) eachPlace(one, take, text)
    return
  }
  const record = value as { [key: string]: Value }
  const own = typeof record.text === 'string' ? record.text : text
  if (own !== undefined && typeof record.start === 'number' && typeof record.end === 'number') take(record, own)
  for (const one of Object.values(record)) eachPlace(one, take, own)
}
