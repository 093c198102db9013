/** Hands a file to the browser's downloads. */

/** What the name holds that the name of a file may not have becomes a hyphen. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name.replace(/[\\/:*?"<>|]/g, '-')
  link.click()
  // Why: the browser has taken hold of the content by the time the click returns to the event loop.
  setTimeout(() => URL.revokeObjectURL(link.href))
}
