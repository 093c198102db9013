/** What each check says, and what each fix does, in French. No-break spaces stand before : ; ! ? and inside « ». */
import { all, clip, one } from './check-arguments.ts'
import type { CheckWords } from './checks-en.ts'

const ENDS: Readonly<Record<string, string>> = { subject: 'le sujet', relation: 'la relation', object: 'l’objet' }

const WHY: Readonly<Record<string, string>> = {
  identifier: 'leur identifiant est le même', label: 'leur nom est le même', name: 'le nom de l’une est un autre nom de l’autre',
}

export const checksFr: CheckWords = {
  problems: {
    'unlinked-mention': ({ quote }) => `« ${clip(quote)} » est marqué, mais n’est relié à aucune entité.`,
    'unfinished-claim': ({ missing }, { list }) => all(missing).length === 0
      ? 'Rien ne manque, mais cette affirmation est encore un brouillon.'
      : `À cette affirmation, il manque encore ${list(all(missing).map((part) => ENDS[part] ?? part))}.`,
    'missing-evidence': () => 'Cette affirmation ne s’appuie sur aucun mot du texte.',
    'ends-do-not-fit': (args, names) => all(args.ends).map((end) => {
      const relation = names.relation(one(args.relation))
      if (end === 'both') return `« ${relation} » ne parle que d’une partie, mais le sujet et l’objet diffèrent.`
      const [entity, kind] = end === 'subject' ? [args.subject, args.subjectKind] : [args.object, args.objectKind]
      return `${names.entity(one(entity))} (${names.kind(one(kind))}) ne peut pas être ${
        end === 'subject' ? 'le sujet' : 'l’objet'} de « ${relation} ».`
    }).join(' '),
    'both-ends-the-same': ({ relation, entity }, names) =>
      `Le sujet et l’objet sont les mêmes (${names.entity(one(entity))}), ce que « ${names.relation(one(relation))} » ne dit guère.`,
    'date-after-article': ({ date, published, of, entity }, names) => one(of) === 'source'
      ? `Cette source (${names.entity(one(entity))}) aurait parlé après la parution de l’article : ${
        names.date(one(date))} ; date de l’article : ${names.date(one(published))}.`
      : `La date est postérieure à l’article, et rien n’est marqué comme prévu : ${names.date(one(date))} ; date de l’article : ${
        names.date(one(published))}.`,
    contradiction: (args, names) => {
      const [claim, other] = [names.claim(one(args.claim)), names.claim(one(args.other))]
      const voice = names.voice(all(args.sources), one(args.article))
      const otherVoice = names.voice(all(args.otherSources), one(args.otherArticle))
      if (one(args.how) === 'denied') {
        return one(args.voices) === 'one'
          ? `La même voix (${voice}) l’affirme et le nie : ${claim}.`
          : `Affirmé par une voix (${otherVoice}), nié par une autre (${voice}) : ${claim}.`
      }
      return one(args.voices) === 'one'
        ? `La même voix (${voice}) parle de coopération et de conflit au même moment : ${other} ; ${claim}.`
        : `Coopération selon une voix (${otherVoice}), conflit selon une autre (${voice}), au même moment : ${other} ; ${claim}.`
    },
    'reported-by-nobody': () => 'Cette affirmation est marquée comme rapportée, mais personne n’est nommé qui le dit.',
    'asserted-by-somebody': ({ sources }, names) =>
      `Cette affirmation est marquée comme dite par l’article lui-même, mais nomme qui le dit : ${
        names.list(all(sources).map(names.entity))}.`,
    'scored-without-event': ({ relation }, names) =>
      `« ${names.relation(one(relation))} » a un score, mais cette affirmation ne nomme aucun événement : elle pourrait compter deux fois.`,
    'event-without-claims': ({ event }, names) => `Aucune affirmation ne parle de cet événement : ${names.event(one(event))}.`,
    'same-claim-twice': ({ claim }, names) =>
      `La même affirmation a été faite deux fois à partir des mêmes mots : ${names.claim(one(claim))}.`,
    'other-entity-named': ({ quote, entity, others }, names) =>
      `« ${clip(quote)} » est relié à une entité (${names.entity(one(entity))}), mais en nomme une autre : ${
        names.list(all(others).map(names.entity))}.`,
    'overlapping-mentions': ({ entity, quote, other }, names) => one(quote) === one(other)
      ? `« ${clip(quote)} » est marqué deux fois pour la même entité : ${names.entity(one(entity))}.`
      : `« ${clip(quote)} » et « ${clip(other)} » ont des mots en commun et la même entité : ${names.entity(one(entity))}.`,
    'unused-entity': ({ entity }, names) => `Rien ne mentionne cette entité, et rien n’en est affirmé : ${names.entity(one(entity))}.`,
    'same-entity-twice': ({ entity, other, why, shared }, names) =>
      `${names.entity(one(entity))} et ${names.entity(one(other))} ne font peut-être qu’une entité : ${
        WHY[one(why)] ?? ''} (${one(shared)}).`,
    'period-reversed': ({ entity, other, from, until }, names) =>
      `${names.entity(one(entity))} agirait pour une entité (${names.entity(one(other))}) jusqu’à une date antérieure au début : ${
        names.date(one(from))}, puis ${names.date(one(until))}.`,
    'acts-for-itself': ({ entity }, names) => `${names.entity(one(entity))} agirait pour soi-même.`,
    'ends-not-nearby': ({ entities }, names) =>
      `Aucune mention près de ces mots ne désigne : ${names.list(all(entities).map(names.entity))}.`,
    'source-not-nearby': ({ entities }, names) =>
      `La source n’est pas mentionnée près de ces mots : ${names.list(all(entities).map(names.entity))}.`,
  },
  fixes: {
    'link-to': ({ entity }, names) => `Relier à l’entité : ${names.entity(one(entity))}`,
    'remove-mark': () => 'Retirer la marque',
    'swap-ends': ({ subject, object }, names) => `Échanger sujet et objet : ${names.entity(one(subject))} → ${names.entity(one(object))}`,
    'use-relation': ({ relation }, names) => `Employer « ${names.relation(one(relation))} »`,
    'say-of-one': ({ relation }, names) => `Le dire d’une seule partie : « ${names.relation(one(relation))} »`,
    'mark-planned': () => 'Marquer comme prévu',
    'clear-date': () => 'Retirer la date',
    affirm: () => 'Marquer comme non nié',
    'set-modality': ({ modality }, names) => `Marquer comme ${names.modality(one(modality))}`,
    'remove-sources': () => 'Retirer les sources',
    'make-event': () => 'En faire un événement',
    'join-event': ({ event }, names) => `Même événement que : ${names.event(one(event))}`,
    'remove-event': () => 'Supprimer l’événement',
    'remove-claim': () => 'Supprimer cette affirmation',
    'remove-mention': ({ quote }) => `Retirer la marque sur « ${clip(quote)} »`,
    'add-name': ({ entity, quote }, names) => `Prendre aussi « ${clip(quote)} » comme nom de l’entité : ${names.entity(one(entity))}`,
    'remove-entity': () => 'Supprimer l’entité',
    'swap-dates': () => 'Échanger les deux dates',
    'clear-until': () => 'Laisser la fin ouverte',
    'remove-acts-for': () => 'Supprimer cela',
  },
  asks: {
    link: () => 'Choisir une entité…',
    mark: ({ entity }, names) => `Marquer une mention de l’entité : ${names.entity(one(entity))}…`,
    subject: () => 'Choisir le sujet…',
    relation: () => 'Choisir la relation…',
    object: () => 'Choisir l’objet…',
    kind: ({ entity }, names) => `Changer le type de l’entité : ${names.entity(one(entity))}…`,
    evidence: () => 'Choisir la preuve…',
    date: () => 'Corriger la date…',
    source: () => 'Choisir qui le dit…',
    event: () => 'Choisir l’événement…',
    merge: ({ entity, other }, names) => `Fusionner deux entités : ${names.list([one(entity), one(other)].map(names.entity))}…`,
    finish: () => 'Terminer l’affirmation',
  },
  levels: { error: 'Erreur', warning: 'Avertissement', hint: 'À regarder' },
}
