/** Text for a place in an HTML page. */

/** Safe as content and inside a quoted attribute. Control characters, which HTML cannot hold, are left out. */
export function escapeHtml(text: string): string {
  return text.replace(NOT_HTML, '').replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

const NOT_HTML = /[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
