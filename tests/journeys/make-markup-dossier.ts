/** A valid dossier whose every word is an attack on a page that takes words for markup. */
import { createHash } from 'node:crypto'

/** Would run a script and set `window.broken` if it were taken for markup. */
export const ATTACK = '<img src=x onerror="window.broken=1"></script><script>window.broken=1</script>&lt;b&gt;"\''

const TEXT = `${ATTACK} thanked ${ATTACK} Oltrea.\n`

/** The dossier as the text of a file. */
export function makeMarkupDossier(): string {
  const both = { en: ATTACK, fr: ATTACK }
  const span = (start: number, end: number) => ({ start, end, quote: TEXT.slice(start, end) })
  const end = TEXT.indexOf('.\n')
  const entity = (id: string) => ({
    id, kind: 'state', label: { en: `${id} ${ATTACK}`, fr: `${id} ${ATTACK}` }, aliases: { en: [ATTACK], fr: [] },
    description: both, identifiers: {}, actsFor: [],
  })
  return JSON.stringify({
    format: 'triplomat',
    version: 3,
    ontology: {
      kinds: [{ id: 'state', label: both, shape: 'circle', filled: true, colour: 'state' }],
      relations: [{
        id: 'thanked', label: both, inverse: both, definition: both, sign: 'cooperation', symmetric: false,
        subjects: ['state'], objects: ['state'],
      }],
    },
    entities: [entity('first'), entity('second')],
    articles: [{
      id: 'attack', title: ATTACK, publisher: ATTACK, published: '2024-05-15', language: 'en', rights: both,
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      text: TEXT,
      mentions: [
        { id: 'm1', entity: 'first', form: 'name', spans: [span(0, ATTACK.length)], note: both },
        { id: 'm2', entity: 'second', form: 'name', spans: [span(end - 6, end)] },
      ],
      events: [],
      claims: [{
        id: 'c1', subject: 'first', relation: 'thanked', object: 'second', modality: 'asserted', polarity: 'affirmed',
        attribution: [], time: { edtf: '2024-05', basis: both }, evidence: [span(0, end)], note: both,
      }],
    }],
  })
}
