/** Where the app starts. */
import { render } from 'preact'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/widgets.css'
import './styles/explore.css'
import './styles/print.css'
import { keepAddress } from './shell/address.ts'
import { Shell } from './shell/shell.tsx'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element #app')
if (location.hash.startsWith('#notes')) void import('./shell/notes-window.tsx').then(({ showNotes }) => showNotes(root))
else {
  keepAddress()
  render(<Shell />, root)
}
