/** What a page that stands alone says of itself, beside the app: its dossier and its view. */

/** Where the empty page lies, from the app. */
export const ONE_PAGE_ADDRESS = 'one-page.html'

/** What is put into the empty page. */
export interface PageContent {
  /** The dossier in Triplomat's own format. */
  readonly dossier: unknown
  /** The view as a hash without `#`. */
  readonly view: string
  /** Shown by the browser as the name of the page. */
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  /** Tells this page's kept work from that of other pages of the same disk: letters and digits. */
  readonly id: string
}

/** Fills the empty page. Throws where it is none. */
export function fillPage(empty: string, { dossier, view, title, language, id }: PageContent): string {
  const parts: readonly (readonly [place: RegExp, text: string])[] = [
    [/(<html )lang="[\w-]*" data-page="\w*"()/, `lang="${escapeText(language)}" data-page="${escapeText(id)}"`],
    [/(<title>)[^<]*(<\/title>)/, escapeText(title)],
    [/(<script type="application\/json" id="page-view">)[^<]*(<\/script>)/, writeJson(view)],
    [/(<script type="application\/json" id="page-dossier">)[^<]*(<\/script>)/, writeJson(dossier)],
  ]
  return parts.reduce((page, [place, text]) => {
    if (!place.test(page)) throw new Error(`${String(place)} is not in the empty page: build it with one-page-plugin.ts`)
    return page.replace(place, (_all, before: string, after: string) => before + text + after)
  }, empty)
}

/** The view in a page, as a hash without `#`; empty where it has none. */
export function readView(page: ParentNode): string {
  const text = page.querySelector('#page-view')?.textContent ?? '""'
  const view: unknown = JSON.parse(text)
  return typeof view === 'string' ? view : ''
}

/** The version of the dossiers that the app in a page opens; `undefined` where it is none. */
export function readVersion(page: string): number | undefined {
  const version = /<meta name="dossier-version" content="(\d+)"/.exec(page)?.[1]
  return version === undefined ? undefined : Number(version)
}

/** Why no `<` at all: with it a text could end the script, or open a comment that swallows the rest of the page. */
function writeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
