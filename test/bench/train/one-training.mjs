// One training in a process of its own, whose peak of memory is that of the training.
import { train } from '../../../dist/train.js'

const [path, memory] = process.argv.slice(2)
const begun = performance.now()
const model = await train(path, { memory, onProgress: text => console.error(text) })
console.log(
  JSON.stringify({
    seconds: (performance.now() - begun) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    items: model.items.length,
  }),
)
