/** Names of files for articles. */

const MOST_BYTES = 180

/** Each id with a name that every file system takes, without extension; names differ in more than the case of
 * letters. Depends on the order. */
export function fileNames(ids: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of ids) {
    const plain = safeName(id)
    let name = plain
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain}-${number}`
    taken.add(name.toLowerCase())
    names.set(id, name)
  }
  return names
}

function safeName(id: string): string {
  const plain = id.replace(/[/\\:*?"<>|\x00-\x1f\x7f-\x9f\u2028\u2029]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '_')
  const encoder = new TextEncoder()
  let name = ''
  let size = 0
  for (const character of plain) {
    size += encoder.encode(character).length
    if (size > MOST_BYTES) break
    name += character
  }
  return name
}
