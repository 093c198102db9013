/** Bytes as plain letters, five for four: 25 % longer, where base64 is 33 %. After Z85 (ZeroMQ RFC 32), without the letters that HTML reads
 * for itself. */

/** Neither `<` nor `&`, with which a page could end the text, nor `%`, which stands for a place to be filled. */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?_~>()[]{}@|$#'

/** `length` is that of the bytes: the last letters may stand for less than four. */
export function readBase85(text: string, length: number): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128)
  for (let place = 0; place < LETTERS.length; place++) values[LETTERS.charCodeAt(place)] = place
  const view = new DataView(new ArrayBuffer((text.length / 5) * 4))
  for (let place = 0; place < text.length; place += 5) {
    let word = 0
    for (let digit = 0; digit < 5; digit++) word = word * 85 + (values[text.charCodeAt(place + digit)] ?? 0)
    view.setUint32((place / 5) * 4, word)
  }
  return new Uint8Array(view.buffer, 0, length)
}

export function writeBase85(bytes: Uint8Array): string {
  const view = new DataView(new ArrayBuffer(Math.ceil(bytes.length / 4) * 4))
  new Uint8Array(view.buffer).set(bytes)
  const words: string[] = []
  for (let place = 0; place < view.byteLength; place += 4) {
    let word = view.getUint32(place)
    let letters = ''
    for (let digit = 0; digit < 5; digit++) {
      letters = (LETTERS[word % 85] ?? '') + letters
      word = Math.floor(word / 85)
    }
    words.push(letters)
  }
  return words.join('')
}
