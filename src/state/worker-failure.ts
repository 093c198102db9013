/** Why a worker failed: its file could not be had, or its code is broken. */

/** What an `error` event of a worker says. A file that cannot be had sends a plain event, and code that throws one with its words. */
export function workerFailure(event: Event, name: string): Error {
  return event instanceof ErrorEvent ? new Error(`the worker ${name} failed: ${event.message}`) : new MissingWorker(`the worker ${name} could not be loaded`)
}

/** For `catch`, where the page already says that something could not be loaded: nothing comes of that, and broken code is thrown on. */
export function throwUnlessMissing(error: unknown): undefined {
  if (!(error instanceof MissingWorker)) throw error
  return undefined
}

/** The network is gone, or a newer version has taken the place of this one. */
class MissingWorker extends Error {}
