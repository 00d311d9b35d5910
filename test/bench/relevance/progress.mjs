const SECONDS = 10

/**
 * Says on stderr how far the work is: on one line that renews itself on a terminal, else a line every ten
 * seconds.
 */
export function showProgress(stream = process.stderr, clock = () => performance.now()) {
  const every = stream.isTTY ? 200 : SECONDS * 1000
  let shown = clock()
  return {
    at(text) {
      if (clock() - shown < every) return
      shown = clock()
      stream.write(stream.isTTY ? `\r\x1b[K${text}` : `${text}\n`)
    },
    end() {
      if (stream.isTTY) stream.write('\r\x1b[K')
    },
  }
}
