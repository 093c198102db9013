/** Thrown where a kept dossier is no longer what this tab last saw of it: nothing was written. */
export class ChangedElsewhere extends Error {
  /** Whether it is still there. */
  readonly isThere: boolean

  constructor(id: string, isThere: boolean) {
    const what = isThere ? 'written by another tab' : 'removed'
    super(`the kept dossier "${id}" was ${what}: open it again, or keep this one under another id`)
    this.name = 'ChangedElsewhere'
    this.isThere = isThere
  }
}
