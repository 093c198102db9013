/** Reads what a TypeScript or JavaScript file imports. */
import { type ESTree, parseSync, Visitor } from 'vite'

/** One import; `isLazy` when it is loaded only as the code runs (`import()`), or in a worker. */
export interface Import {
  readonly specifier: string
  readonly isLazy: boolean
}

/**
 * Every import of a file in the order of the parser: `import`, `import type`, `export … from`, `import()`,
 * `import('…').Type` and `new URL('…', import.meta.url)`. Refuses a file that cannot be parsed, and an `import()`
 * whose address is made up as the code runs.
 */
export function readImports(fileName: string, code: string): Import[] {
  const { program, errors } = parseSync(fileName, code)
  if (errors[0]) throw new Error(`${fileName} cannot be parsed: ${errors[0].message}`)
  const imports: Import[] = []
  const keep = (source: ESTree.Node | null, isLazy: boolean): void => {
    if (!source) return
    const specifier = literalText(source)
    if (specifier === undefined) throw new Error(`${fileName} imports an address that is not written out`)
    imports.push({ specifier, isLazy })
  }
  new Visitor({
    ImportDeclaration: ({ source }) => keep(source, false),
    ExportNamedDeclaration: ({ source }) => keep(source, false),
    ExportAllDeclaration: ({ source }) => keep(source, false),
    TSImportType: ({ source }) => keep(source, false),
    ImportExpression: ({ source }) => keep(source, true),
    NewExpression: (node) => {
      const specifier = addressOfFile(node)
      if (specifier !== undefined) imports.push({ specifier, isLazy: true })
    },
  }).visit(program)
  return imports
}

function literalText(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}

/** The file in `new URL('file', import.meta.url)`. */
function addressOfFile({ callee, arguments: [file, base] }: ESTree.NewExpression): string | undefined {
  const isAddress = callee.type === 'Identifier' && callee.name === 'URL'
  if (!isAddress || !file || base?.type !== 'MemberExpression') return undefined
  return base.object.type === 'MetaProperty' ? literalText(file) : undefined
}
