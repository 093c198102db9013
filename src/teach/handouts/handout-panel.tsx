/** Which sheets, how they are made, and the button that prints them. */
import type { JSX } from 'preact'
import { LANGUAGES } from '../../core/vocabulary.ts'
import { dossierIndex } from '../../state/project.ts'
import {
  BLANK_LINES, BLANK_NAMES, changeHandouts, chooseHandoutArticle, handoutArticle, handoutChoices, SHEETS, wantSheet,
} from '../../state/teaching/handouts.ts'
import { language, speak } from '../../state/view.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { handoutsWords } from './handouts-words.ts'

/** `status` is a sentence about the pages; they can be printed where `isReady`. */
export function HandoutPanel({ status, isReady }: { status: string; isReady: boolean }): JSX.Element {
  const words = handoutsWords.value
  const { sheets, hasNameLine, blankNames, blankLines } = handoutChoices.value
  return (
    <div class="handout-panel">
      <h2 class="teach-title" id="handouts-title">{words.heading}</h2>
      <p class="teach-lead">{words.lead}</p>
      <fieldset class="handout-group">
        <legend class="teach-label">{words.sheets}</legend>
        <ul class="handout-sheets">
          {SHEETS.map((sheet) => (
            <li key={sheet}>
              <label class="toggle">
                <input type="checkbox" checked={sheets.includes(sheet)}
                  onChange={({ currentTarget }) => wantSheet(sheet, currentTarget.checked)} />
                <span>{words.sheet[sheet]} <span class="quiet">{words.about[sheet]}</span></span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset class="handout-group">
        <legend class="teach-label">{words.options}</legend>
        <div class="handout-options">
          <ArticleChoice />
          <Segmented legend={words.language} legendVisible value={language.value} onChange={speak}
            options={LANGUAGES.map((id) => ({ id, label: NAMES[id] }))} />
          <Segmented legend={words.blankNames.legend} legendVisible value={blankNames}
            onChange={(next) => changeHandouts({ blankNames: next })}
            options={BLANK_NAMES.map((id) => ({ id, label: words.blankNames[id] }))} />
          <Segmented legend={words.blankLines.legend} legendVisible value={blankLines}
            onChange={(next) => changeHandouts({ blankLines: next })}
            options={BLANK_LINES.map((id) => ({ id, label: words.blankLines[id] }))} />
          <label class="toggle">
            <input type="checkbox" checked={hasNameLine}
              onChange={({ currentTarget }) => changeHandouts({ hasNameLine: currentTarget.checked })} />
            {words.nameLine}
          </label>
        </div>
      </fieldset>
      <div class="handout-print">
        {/* Why not disabled: the button would lose the focus each time that a sheet is made. */}
        <button type="button" class="button button-primary" aria-disabled={!isReady} onClick={() => isReady && window.print()}>
          {words.print}
        </button>
        <p role="status">{status}</p>
      </div>
      <p class="quiet">{words.printHint}</p>
    </div>
  )
}

/** Each language in its own words. */
const NAMES = { en: 'English', fr: 'Français' } as const

function ArticleChoice(): JSX.Element | null {
  const words = handoutsWords.value
  const { articles } = dossierIndex.value.dossier
  if (articles.length < 2) return null
  return (
    <label class="select-field">
      <span class="field-label">{words.article}</span>
      <select value={handoutArticle.value} onChange={({ currentTarget }) => chooseHandoutArticle(currentTarget.value)}>
        {articles.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        <option value="">{words.allArticles}</option>
      </select>
    </label>
  )
}
