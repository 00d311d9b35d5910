/** Newton steps that still change the loss are few: it is convex. */
const MAX_STEPS = 30

/**
 * Weights of a listwise softmax: of each list the chance of a row to be chosen is `exp(w . x) / sum exp(w .
 * x)`, and the loss the cross-entropy with `targets`, averaged over lists, plus
 * `sum l2 (w - prior)^2 / 2`. (Cao et al. 2007, Learning to rank: from pairwise approach to listwise
 * approach.) Newton's method with halved steps: the same lists give the same weights.
 *
 * @param lists `{ rows: number[][], targets: number[] }`, parallel, the targets of a list adding up to 1.
 * @param l2 how strongly each weight is drawn to its prior.
 */
export function fitSoftmax(lists, prior, l2) {
  let weights = [...prior]
  let { loss, gradient, hessian } = derivatives(lists, weights, prior, l2)
  for (let step = 0; step < MAX_STEPS; step++) {
    const direction = solve(hessian, gradient)
    let length = 1
    let next
    do {
      const tried = weights.map((weight, at) => weight - length * direction[at])
      next = { weights: tried, ...derivatives(lists, tried, prior, l2) }
      length /= 2
    } while (next.loss > loss && length > 1e-6)
    if (!(next.loss < loss - 1e-9)) break
    ;({ weights, loss, gradient, hessian } = next)
  }
  return { weights, loss }
}

function derivatives(lists, weights, prior, l2) {
  const size = weights.length
  const gradient = new Float64Array(size)
  const hessian = Array.from({ length: size }, () => new Float64Array(size))
  let loss = 0
  for (const { rows, targets } of lists) {
    const scores = rows.map(row => row.reduce((sum, value, at) => sum + value * weights[at], 0))
    const highest = Math.max(...scores)
    const all = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0)
    const mean = new Float64Array(size)
    rows.forEach((row, index) => {
      const log = scores[index] - highest - Math.log(all)
      const chance = Math.exp(log)
      loss -= targets[index] * log
      for (let a = 0; a < size; a++) {
        const value = row[a]
        if (!value) continue
        gradient[a] += (chance - targets[index]) * value
        mean[a] += chance * value
        for (let b = 0; b <= a; b++) hessian[a][b] += chance * value * row[b]
      }
    })
    for (let a = 0; a < size; a++) {
      for (let b = 0; b <= a; b++) hessian[a][b] -= mean[a] * mean[b]
    }
  }
  for (let a = 0; a < size; a++) {
    const away = weights[a] - prior[a]
    loss += (lists.length * l2[a] * away ** 2) / 2
    gradient[a] = gradient[a] / lists.length + l2[a] * away
    for (let b = 0; b <= a; b++) hessian[a][b] = hessian[b][a] = hessian[a][b] / lists.length
    hessian[a][a] += l2[a]
  }
  return { loss: loss / lists.length, gradient, hessian }
}

/** Solves `matrix x = vector` by elimination with pivots; neither is changed. */
function solve(matrix, vector) {
  const rows = matrix.map((row, at) => [...row, vector[at]])
  const size = rows.length
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at; row < size; row++) {
      if (Math.abs(rows[row][at]) > Math.abs(rows[pivot][at])) pivot = row
    }
    ;[rows[at], rows[pivot]] = [rows[pivot], rows[at]]
    for (let row = at + 1; row < size; row++) {
      const factor = rows[row][at] / rows[at][at]
      for (let column = at; column <= size; column++) rows[row][column] -= factor * rows[at][column]
    }
  }
  const solution = new Array(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    let rest = rows[at][size]
    for (let column = at + 1; column < size; column++) rest -= rows[at][column] * solution[column]
    solution[at] = rest / rows[at][at]
  }
  return solution
}
