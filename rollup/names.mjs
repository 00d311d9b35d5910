import { analyze } from 'eslint-scope'
import MagicString from 'magic-string'
import { search } from './search.mjs'

/** Tries at a better name; ten thousand more would find 100 bytes, and take a minute of the build. */
const TRIES = 8_000

const LETTERS = 'etrinaoslmcdupfhgwbvkxyjqzETRINAOSLMC'
/** Those that minifiers give first are tried the most. */
const COMMON = 9

/** Every node and what it stands in, with the `range` that the analysis of scopes reads. */
function* nodesOf(node, parent) {
  node.range = [node.start, node.end]
  yield [node, parent]
  for (const child of Object.values(node).flat()) if (child?.type) yield* nodesOf(child, node)
}

/**
 * The variables of a script, each with the places of its name and those that may not be called the same: two
 * meet where both can be referred to.
 */
function variablesIn(ast) {
  const keys = new Map()
  const bodies = new Set()
  for (const [node, parent] of nodesOf(ast)) {
    const { key, value } = node
    if (node.type === 'Property' && !node.computed && key.type === 'Identifier') {
      const { type, start } = value.type === 'AssignmentPattern' ? value.left : value
      if (type === 'Identifier') keys.set(start, { key: key.name, from: node.start })
    }
    if (/Function/.test(parent?.type)) bodies.add(node)
    // Outside of strict mode it would be seen in all of the function around, which the analysis does not say.
    if (node.type === 'FunctionDeclaration' && !bodies.has(parent)) {
      throw new Error(`${node.id.name} is a function declared in a block`)
    }
  }
  const { scopes } = analyze(ast, { ecmaVersion: 2022 })
  const [{ through }] = scopes
  const met = new Map(scopes.map(scope => [scope, new Set()]))
  const variables = scopes.slice(1).flatMap(scope =>
    scope.variables
      .filter(({ identifiers }) => identifiers.length)
      .map(({ name, identifiers, references }) => {
        const places = [...identifiers, ...references.map(({ identifier }) => identifier)]
        const variable = { name, was: name, places: new Set(places.map(({ start }) => start)) }
        const inScopes = new Set([scope])
        for (let { from } of references) {
          for (; from !== scope; from = from.upper) inScopes.add(from)
        }
        // What is caught must not be declared again.
        if (scope.type === 'catch') for (const body of scope.childScopes) inScopes.add(body)
        for (const it of inScopes) met.get(it).add(variable)
        return variable
      }),
  )
  for (const variable of variables) variable.others = new Set()
  for (const together of met.values()) {
    for (const variable of together) {
      for (const other of together) if (other !== variable) variable.others.add(other)
    }
  }
  return { variables, keys, globals: new Set(through.map(it => it.identifier.name)) }
}

/**
 * Gives variables the names that zip best, found by trying: minifiers give each the shortest, and do not see that
 * two functions do the same with other names. 250 bytes of the zip.
 */
export const names = more => ({
  name: 'names',
  renderChunk(code, _, { file }) {
    // The analysis has two variables for the name of a class, which are one.
    if (/\bclass \w+ extends /.test(code)) return null
    const { variables, keys, globals } = variablesIn(this.parse(code))
    const spots = variables
      .flatMap(variable =>
        [...variable.places].map(at => ({ from: at, ...keys.get(at), at, variable })),
      )
      .sort((a, b) => a.at - b.at)
    /** As it stands in a place: where the name is that of its property, once. */
    const inPlace = ({ key }, name) => (key && key !== name ? `${key}:${name}` : name)
    const text = []
    let end = 0
    for (const spot of spots) {
      const { variable } = spot
      text.push(code.slice(end, spot.from))
      variable.slots = [...(variable.slots ?? []), { spot, slot: text.length }]
      text.push(inPlace(spot, variable.name))
      end = spot.at + variable.was.length
    }
    text.push(code.slice(end))
    const call = (variable, name) => {
      variable.name = name
      for (const { spot, slot } of variable.slots) text[slot] = inPlace(spot, name)
    }

    search({
      file,
      name: 'names',
      tries: TRIES,
      more,
      attempt(random) {
        const variable = variables[random(variables.length)]
        const { name, others } = variable
        const wanted = LETTERS[random(random(3) ? COMMON : LETTERS.length)]
        // Who has it takes the other, if nobody it meets has that.
        const owners = [...others].filter(it => it.name === wanted)
        const isFree = owner =>
          [...owner.others].every(it => it.name !== name || it === variable || owners.includes(it))
        if (wanted === name || globals.has(wanted) || !owners.every(isFree)) return undefined
        const give = (one, many) => {
          call(variable, one)
          for (const owner of owners) call(owner, many)
        }
        give(wanted, name)
        return () => give(name, wanted)
      },
      text: () => text.join(''),
      state: () => variables.map(({ name }) => name).join(' '),
      become(found) {
        for (const [at, name] of found.split(' ').entries()) call(variables[at], name)
      },
    })

    const renamed = new MagicString(code)
    for (const spot of spots) {
      const { from, at, variable } = spot
      const name = inPlace(spot, variable.name)
      const end = at + variable.was.length
      if (name !== code.slice(from, end)) renamed.update(from, end, name)
    }
    return { code: renamed.toString(), map: renamed.generateMap({ hires: 'boundary' }) }
  },
})
