/** Words that somebody wrote, as a sentence that another can follow. */

/** With a full stop, unless a mark of the end is there already: `.`, `!`, `?` or `…`, also inside what closes after it. */
export function endSentence(words: string): string {
  const said = words.trimEnd()
  return said === '' || ENDED.test(said) ? said : `${said}.`
}

/** Why spaces too: in French a no-break space stands before a closing quotation mark. */
const ENDED = /[.!?…][\s”’"'»)\]]*$/u
