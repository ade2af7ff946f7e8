/** Scripts whose functions are compiled when the script is, not one by one when each is first called. */
import { type ESTree, type Plugin, parseAst, Visitor } from 'vite'

/**
 * A plugin that has every function of a finished script compiled at once: for scripts of which most is called in a row.
 * Browsers take a function in brackets for one that is about to be called (https://v8.dev/blog/preparser#pife), and read
 * any other twice: over it first, then again when it is called.
 */
export const eagerly = (): Plugin => ({
  name: 'eagerly',
  generateBundle(_options, bundle) {
    for (const made of Object.values(bundle)) if (made.type === 'chunk') made.code = eager(made.code)
  },
})

/** A script that is one function, with all functions in it but methods in brackets. What it does stays the same. */
export const eager = (script: string): string => withDeclarationsFirst(withBrackets(script))

function withBrackets(script: string): string {
  const edits: Edit[] = []
  const bracket = ({ start, end }: Span): void => {
    edits.push({ start, end: start, text: '(' }, { start: end, end, text: ')' })
  }
  const methods = new Set<number>()
  new Visitor({
    MethodDefinition: ({ value }) => void methods.add(value.start),
    Property: ({ kind, method, value }) => (method || kind !== 'init') && void methods.add(value.start),
    FunctionExpression: (node) => methods.has(node.start) || bracket(node),
    ArrowFunctionExpression: bracket,
  }).visit(parseAst(script))
  return edited(script, edits)
}

/** Declarations are known from the beginning of their function on: they may as well be assigned there, in brackets. */
function withDeclarationsFirst(script: string): string {
  const statements = outermost(script)?.body?.body ?? []
  const declared = statements.filter((one): one is ESTree.Function => one.type === 'FunctionDeclaration')
  const first = statements.find((one) => !('directive' in one && one.directive))
  if (!first || !declared.length) return script
  const assigned = declared.flatMap(({ id, start, end }) =>
    id ? [`${id.name}=(${script.slice(start, id.start)}${script.slice(id.end, end)})`] : [],
  )
  return edited(script, [
    { start: first.start, end: first.start, text: `var ${assigned.join(',')};` },
    ...declared.map(({ start, end }) => ({ start, end, text: '' })),
  ])
}

function outermost(script: string): ESTree.Function | undefined {
  let found: ESTree.Function | undefined
  new Visitor({
    FunctionExpression(node) {
      found ??= node
    },
  }).visit(parseAst(script))
  return found
}

interface Span {
  start: number
  end: number
}
interface Edit extends Span {
  text: string
}

/** A text with stretches of it replaced; of edits at one place the earlier comes first. */
function edited(text: string, edits: readonly Edit[]): string {
  let out = ''
  let from = 0
  for (const { start, end, text: into } of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(from, start) + into
    from = end
  }
  return out + text.slice(from)
}
