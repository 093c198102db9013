/** English words of all that can be done by key in the Annotate workspace. */

const commands = {
  'next-word': 'Next word',
  'previous-word': 'Previous word',
  'next-character': 'Next character, such as a quotation mark',
  'previous-character': 'Previous character',
  'next-sentence': 'Next sentence',
  'previous-sentence': 'Previous sentence',
  'sentence-start': 'First word of the sentence',
  'sentence-end': 'Last word of the sentence',
  'next-paragraph': 'Next paragraph',
  'previous-paragraph': 'Previous paragraph',
  'text-start': 'Beginning of the text',
  'text-end': 'End of the text',
  'next-mention': 'Next mention',
  'previous-mention': 'Previous mention',
  'next-suggestion': 'Next offered name',
  'previous-suggestion': 'Previous offered name',
  pick: 'Keep these words and choose more beside them',
  mark: 'Mark the chosen words; an offered name is linked at once; Enter on a mention opens it',
  'mark-also': 'Mark the same words for another entity as well',
  open: 'Open the mention on the desk and go there',
  occurrences: 'Mark all other places that say the same',
  'mark-everywhere': 'Mark all places where the same one is offered, by whatever name',
  unlink: 'Unlink the mention',
  remove: 'Remove the mention here, else the claim on the desk',
  claim: 'Begin a claim from the sentence',
  subject: 'Take it as the subject of the claim',
  object: 'Take it as the object of the claim',
  relation: 'Go to the relation of the claim',
  speaker: 'Take it as who says so',
  place: 'Take it as the place of the claim',
  evidence: 'The chosen words are the evidence',
  'add-evidence': 'The chosen words are further evidence',
  time: 'The chosen words say when',
  quantity: 'The chosen words say how many',
  finish: 'Finish the claim',
  split: 'Let a sentence begin at the cursor',
  join: 'Join the sentence to the one before',
  undo: 'Undo',
  redo: 'Redo',
  back: 'Let go of the chosen words; from elsewhere, back to the text',
  'next-area': 'Next area: text, desk, graph',
  'previous-area': 'Previous area',
  tools: 'Tools for the chosen words',
  keys: 'This list of keys',
}

/** What can be done, by the name that the code gives it. */
export type CommandId = keyof typeof commands

export const commandsEn = {
  title: 'Keys',
  intro: 'Letters act while the text has the focus. With Shift, the keys that move choose all up to where they lead.',
  close: 'Close',
  or: 'or',
  groups: {
    move: 'Move and choose',
    mark: 'Mark who is mentioned',
    claim: 'Make claims',
    sentence: 'Correct sentences',
    everywhere: 'Everywhere',
  },
  keyNames: {
    Control: 'Ctrl', Shift: 'Shift', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', PageUp: 'Page up', PageDown: 'Page down',
    Home: 'Home', End: 'End', Enter: 'Enter', Escape: 'Esc', Delete: 'Del', Backspace: 'Backspace', ContextMenu: 'Menu',
  },
  commands,
}

/** What every language provides. */
export type CommandsWords = typeof commandsEn
