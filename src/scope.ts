/** Everything we hang on the page hangs here, so that nothing of ours throws there and `stop` undoes it all. */
export interface Scope {
  /** Turns a callback into one whose errors reach the funnel and nobody else, and that ends with the scope. */
  guard<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void
  /** Listens, guarded, until the scope is stopped. */
  listen<T extends Event>(
    target: EventTarget,
    type: string,
    listener: (event: T) => void,
    options?: AddEventListenerOptions,
  ): void
  /** `undo` must not throw. */
  onStop(undo: () => void): void
  stop(): void
}

/** @param report receives every error of a guarded callback. */
export function createScope(report: (error: unknown) => void): Scope {
  const stopping = new AbortController()
  const { signal } = stopping
  const guard: Scope['guard'] =
    work =>
    (...args) => {
      if (signal.aborted) return
      try {
        work(...args)
      } catch (error) {
        report(error)
      }
    }
  return {
    guard,
    listen(target, type, listener, options) {
      target.addEventListener(type, guard(listener) as EventListener, { signal, ...options })
    },
    onStop: undo => signal.addEventListener('abort', undo),
    stop: () => stopping.abort(),
  }
}
