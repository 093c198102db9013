/** The bar above the workspace: open, save, language, theme. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { LANGUAGES } from '../core/vocabulary.ts'
import { currentStage } from '../explore/current-stage.ts'
import { MESSAGES } from '../i18n/index.ts'
import { askNewArticle, filesHandedOn } from '../state/annotating/new-article.ts'
import { isAnyKept } from '../state/keeping/kept-flag.ts'
import { SAMPLE } from '../state/sample-address.ts'
import { openSample } from '../state/session.ts'
import { chooseTheme, language, showWorkspace, speak, theme, THEMES, wantBackground, wantsBackground, workspace, WORKSPACES } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { Icon } from '../ui/icon.tsx'
import { MenuButton, type MenuItem } from '../ui/menu-button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { askPaste, openGiven } from './exchange-parts.ts'
import { keepWanted, showKept } from './keep-parts.ts'
import { LazyPart } from '../ui/lazy-part.tsx'
import { loadKeptStatus } from './load-kept.ts'
import { saveAs, savesFor } from './save-menu.ts'

export function Header(): JSX.Element {
  const words = messages.value.header
  const file = useRef<HTMLInputElement>(null)
  useSignalEffect(() => {
    if (filesHandedOn.value) void openGiven(filesHandedOn.value)
  })
  const settings: MenuItem[] = [
    ...LANGUAGES.map((id): MenuItem => ({
      id, type: 'radio', text: MESSAGES[id].language, isChecked: language.value === id, onChoose: () => speak(id),
    })),
    { id: 'between', type: 'separator' },
    ...THEMES.map((id): MenuItem => ({
      id, type: 'radio', text: words.themes[id], isChecked: theme.value === id, onChoose: () => chooseTheme(id),
    })),
  ]
  return (
    <header class="header">
      <a class="skip-link" href="#lens" onClick={(event) => {
        event.preventDefault()
        document.getElementById('lens')?.focus()
      }}>{words.skip}</a>
      <p class="brand">Triplomat</p>
      <p class="tagline">{messages.value.tagline}</p>
      <Segmented legend={words.workspaces.label} value={workspace.value} onChange={showWorkspace}
        options={WORKSPACES.map((id) => ({ id, label: words.workspaces[id] }))} />
      <div class="header-tools" role="group" aria-label={words.tools}>
        <MenuButton label={words.open} menuLabel={words.open} items={[
          { id: 'files', text: words.openFiles, icon: <Icon name="open" />, onChoose: () => file.current?.click() },
          {
            id: 'article', text: words.newArticle, onChoose: () => {
              showWorkspace('annotate')
              askNewArticle()
            },
          },
          { id: 'paste', text: words.paste, onChoose: () => askPaste({ type: 'field' }) },
          { id: 'sample', text: globalThis.onePage ? words.openPage : words.openSample, onChoose: () => void openSample(SAMPLE) },
          {
            id: 'background', text: wantsBackground.value ? words.noBackground : words.background,
            onChoose: () => wantBackground(!wantsBackground.value),
          },
          ...(isAnyKept.value ? [{ id: 'kept', text: words.openKept, onChoose: () => showKept(true) }] : []),
        ]} />
        <MenuButton label={words.save} menuLabel={words.save} items={savesFor(workspace.value).map(({ id, needsGraph }) => ({
          id, text: words[id], isDisabled: needsGraph && currentStage.value === undefined, onChoose: () => void saveAs(id),
        }))} />
        <LazyPart isWanted={keepWanted} load={loadKeptStatus} />
        <MenuButton label={words.settings} menuLabel={words.settings} items={settings} />
        <input ref={file} type="file" class="visually-hidden" tabIndex={-1} multiple aria-label={words.openFiles}
          onChange={({ currentTarget }) => {
            const chosen = [...currentTarget.files ?? []]
            if (chosen.length > 0) void openGiven(chosen)
            currentTarget.value = ''
          }} />
      </div>
    </header>
  )
}
