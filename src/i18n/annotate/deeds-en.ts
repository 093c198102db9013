/** English words for what was done, as undo and redo name it. Each takes the words concerned, which may be empty. */

/** `“Niamey”`, or other words where there are none. */
const quote = (about: string, otherwise: string): string => (about ? `“${about}”` : otherwise)

export const deedsEn = {
  mark: (about: string) => `marked ${quote(about, 'a mention')}`,
  unmark: (about: string) => `removed the mark on ${quote(about, 'a mention')}`,
  link: (about: string) => `changed the link of ${quote(about, 'a mention')}`,
  form: (about: string) => `changed the mention ${quote(about, 'without words')}`,
  occurrences: (about: string) => `marked other places of ${quote(about, 'a mention')}`,
  'new-entity': (about: string) => `made the entity ${quote(about, 'without a name')}`,
  entity: (about: string) => `changed the entity ${quote(about, 'without a name')}`,
  merge: (about: string) => `merged entities into ${quote(about, 'one')}`,
  split: (about: string) => `split the entity ${quote(about, 'in two')}`,
  'remove-entity': (about: string) => `removed the entity ${quote(about, 'without a name')}`,
  claim: (about: string) => `changed the claim on ${quote(about, 'a sentence')}`,
  draft: (about: string) => `worked on the claim on ${quote(about, 'a sentence')}`,
  finish: (about: string) => `finished the claim on ${quote(about, 'a sentence')}`,
  reopen: (about: string) => `reopened the claim on ${quote(about, 'a sentence')}`,
  'remove-claim': (about: string) => `removed the claim on ${quote(about, 'a sentence')}`,
  evidence: (about: string) => `changed the evidence ${quote(about, 'of a claim')}`,
  event: (about: string) => `changed the event of ${quote(about, 'a claim')}`,
  'new-article': (about: string) => `brought in the article ${quote(about, 'without a title')}`,
  article: (about: string) => `changed what is said about the article ${quote(about, 'without a title')}`,
  'remove-article': (about: string) => `removed the article ${quote(about, 'without a title')}`,
  text: (about: string) => `corrected the text of ${quote(about, 'an article')}`,
  sentence: (about: string) => `corrected where the sentence ${quote(about, 'here')} begins`,
  orphan: (about: string) => `gave ${quote(about, 'a record without a place')} a place`,
  relation: (about: string) => `changed the relation ${quote(about, 'without a name')}`,
  'remove-relation': (about: string) => `removed the relation ${quote(about, 'without a name')}`,
  kind: (about: string) => `changed the kind ${quote(about, 'without a name')}`,
  'remove-kind': (about: string) => `removed the kind ${quote(about, 'without a name')}`,
  fix: (about: string) => `fixed a problem with ${quote(about, 'a record')}`,
  'take-theirs': (about: string) => `took over from the other annotation ${quote(about, 'a difference')}`,
  story: (about: string) => `changed the story ${quote(about, 'without a title')}`,
  'remove-story': (about: string) => `removed the story ${quote(about, 'without a title')}`,
  exercise: (about: string) => `changed the exercise ${quote(about, 'without a title')}`,
}

/** What every language provides. */
export type DeedWords = typeof deedsEn
