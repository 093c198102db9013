/** How the report looks: on the screen in light and dark, and on paper. The lines beside the claims follow the edges of the graph. */

/** Colours are those of `styles/tokens.css`. How firmly a claim stands is said by words, by the kind of line and by slanted
 * letters, never by colour alone. */
export const REPORT_STYLE = `
:root { color-scheme: light; --paper: #fff; --ink: #18222c; --quiet: #5a6670; --rule: #d0d7d1; --mark: #fbe8a6; --bar: #8a6500;
  --cooperation: #1f5fa8; --conflict: #b93c0a; --neutral: #5f6973; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --paper: #12181f; --ink: #e7ecea; --quiet: #a0abb4; --rule: #2e3944; --mark: #453b12; --bar: #e3bc3f;
    --cooperation: #7db4f0; --conflict: #f2925a; --neutral: #97a1ac; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.55 Georgia, 'Times New Roman', serif; -webkit-text-size-adjust: 100%; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { margin: 0 0 0.75rem; font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.35rem; line-height: 1.25; }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.4; }
p, ol, ul, dl, dd, blockquote, figure { margin: 0; }
p + p { margin-top: 0.5rem; }
a { color: inherit; text-underline-offset: 0.15em; }
a:focus-visible, main:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.25rem 0.5rem; background: var(--ink); color: var(--paper); }
.question { font-size: 1.15rem; }
.quiet, .back, dt, footer, .address { color: var(--quiet); font-size: 0.875rem; }
.address { overflow-wrap: anywhere; }
li { margin-block: 0.3rem; }
ol { padding-inline-start: 1.6rem; }
#reading ul { padding: 0; list-style: none; }
figure { margin-top: 1.5rem; }
figure img { display: block; width: 100%; height: auto; border: 1px solid var(--rule); background: #fff; }
.tie { border-top: 1px solid var(--rule); margin-top: 2rem; }
.tie h2 { margin-top: 1rem; }
.claim { --line: var(--neutral); margin: 1.25rem 0 0; padding-inline-start: 1rem; border-inline-start: 5px solid var(--line); }
#reading .claim { margin-top: 0.5rem; }
.cooperation { --line: var(--cooperation); }
.conflict { --line: var(--conflict); }
.reported { border-inline-start-width: 2px; }
.planned { border-inline-start: 6px double var(--line); }
.alleged { border-inline-start: 5px dotted var(--line); }
:is(.planned, .alleged, .denied) .triple { font-style: italic; }
.denied .triple { text-decoration: line-through; text-decoration-thickness: 1px; }
.state { padding: 0 0.35em; border: 1px solid currentColor; border-radius: 2px; font: 600 0.8125rem/1.4 system-ui, sans-serif; }
.number { color: var(--quiet); font: 400 0.8125rem/1 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
blockquote { margin-block: 0.5rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--bar); }
mark { background: var(--mark); color: inherit; }
dl { font-size: 0.9375rem; }
dl > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0.75rem; padding-block: 0.15rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
@media (max-width: 30rem) { dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; padding-block: 0.3rem; } h1 { font-size: 1.5rem; } }
@page { margin: 18mm 16mm; }
@media print {
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .skip, .back { display: none; }
  h1, h2, h3 { break-after: avoid; }
  .claim, figure, li, #reading { break-inside: avoid; }
  figure img { max-height: 150mm; object-fit: contain; }
  mark, .claim, blockquote { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
