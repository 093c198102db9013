/** The built page lets nothing run or load that does not come with it. */
import { describe, expect, it } from 'vitest'
import { readBuiltPage, readTags, type Tag } from '../rig/read-built-page.ts'

const ALLOWED_SOURCES = new Set(["'none'", "'self'", 'data:', 'blob:'])
/** Why fewer: a script from a data: or blob: address may hold any text. */
const ALLOWED_SCRIPT_SOURCES = new Set(["'none'", "'self'"])
/** Where the page may ask: Wikidata, when a person has agreed to send it some words (`look-up-wikidata.ts`). Nothing is loaded from there. */
const ALLOWED_CONNECTIONS = new Set([...ALLOWED_SOURCES, 'https://www.wikidata.org'])

describe('the policy of the built page', () => {
  it('is strict, and nothing in the page goes round it', () => {
    expect(findGaps(readBuiltPage())).toEqual([])
  })
})

describe('the check of the policy', () => {
  const good = page("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src blob:")

  it('lets a strict page pass', () => {
    expect(findGaps(readTags(good))).toEqual([])
  })

  it.each([
    ['no policy', good.replace(/<meta[^>]*>/, ''), 'there is no policy'],
    ['a policy that comes late', `<script src="early.js"></script>${good}`, 'script stands before the policy'],
    ['a lax default', page("default-src *; script-src 'self'"), "default-src is neither 'none' nor 'self'"],
    ['no default', page("script-src 'self'"), "default-src is neither 'none' nor 'self'"],
    ['inline styles', page("default-src 'self'; style-src 'unsafe-inline'"), "style-src allows 'unsafe-inline'"],
    ['evaluated text', page("default-src 'self'; script-src 'self' 'unsafe-eval'"), "script-src allows 'unsafe-eval'"],
    ['scripts from a blob', page("default-src 'self'; script-src blob:"), 'script-src allows blob:'],
    ['another host', page("default-src 'self'; font-src https://a.example"), 'font-src allows https://a.example'],
    ['questions to another host', page("default-src 'self'; connect-src https://a.example"), 'connect-src allows https://a.example'],
    ['pictures from Wikidata', page("default-src 'self'; img-src https://www.wikidata.org"), 'img-src allows https://www.wikidata.org'],
    ['an inline script', `${good}<script>start()</script>`, 'a script stands in the page'],
    ['an inline style', `${good}<style>a{}</style>`, 'a style stands in the page'],
    ['a style attribute', `${good}<p style="color:red">`, 'p has the attribute style'],
    ['a listener', `${good}<body onload="start()">`, 'body has the attribute onload'],
    ['a foreign file', `${good}<link rel=icon href=https://a.example/a.png>`, 'link loads https://a.example/a.png'],
    ['a foreign script', `${good}<script src="//cdn.example/a.js"></script>`, 'script loads //cdn.example/a.js'],
  ])('catches %s', (_name, html, gap) => {
    expect(findGaps(readTags(html))).toEqual([gap])
  })
})

function page(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="./a.js"></script>`
}

function findGaps(tags: readonly Tag[]): string[] {
  const place = tags.findIndex(isPolicy)
  const policy = tags[place]?.attributes.get('content')
  if (policy === undefined) return ['there is no policy', ...findInlineParts(tags)]
  const early = tags.slice(0, place).filter(({ name }) => ['script', 'link', 'style'].includes(name))
  return [
    ...early.map(({ name }) => `${name} stands before the policy`),
    ...findLaxDirectives(policy),
    ...findInlineParts(tags),
  ]
}

function isPolicy({ attributes }: Tag): boolean {
  return attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
}

function findLaxDirectives(policy: string): string[] {
  const directives = policy
    .split(';')
    .map((text) => text.trim().split(/\s+/))
    .filter(([name = '']) => name.endsWith('-src') || name === 'form-action' || name === 'base-uri')
  const fallback = directives.find(([name]) => name === 'default-src')?.slice(1).join(' ')
  const isStrict = fallback === "'none'" || fallback === "'self'"
  const lax = directives.flatMap(([name = '', ...sources]) => {
    if (name === 'default-src') return []
    const allowed = name.startsWith('script-src') ? ALLOWED_SCRIPT_SOURCES : name === 'connect-src' ? ALLOWED_CONNECTIONS : ALLOWED_SOURCES
    return sources.filter((source) => !allowed.has(source)).map((source) => `${name} allows ${source}`)
  })
  return isStrict ? lax : ["default-src is neither 'none' nor 'self'", ...lax]
}

function findInlineParts(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, attributes, content }) => {
    const gaps = [...attributes.keys()]
      .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
      .map((attribute) => `${name} has the attribute ${attribute}`)
    if (content.trim()) gaps.push(`a ${name} stands in the page`)
    const address = name === 'a' ? undefined : (attributes.get('src') ?? attributes.get('href'))
    if (address && /^(https?:)?\/\//.test(address)) gaps.push(`${name} loads ${address}`)
    return gaps
  })
}
