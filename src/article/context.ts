/** The second reading: what a block's neighbours, box and template were taken for by the first one. */

/** What the second reading needs to know of a page beside the first one's scores; plain data, so that `fit` can use it. */
export interface Surroundings {
  words: ArrayLike<number>
  /** Start and end of the boxes around each block, innermost first: `LEVELS` pairs a block, all in one line. */
  ranges: ArrayLike<number>
  /** Equal numbers for blocks made by the same template. */
  templates: ArrayLike<number>
}

interface Template {
  p: number
  w: number
  sum: number
  n: number
}

const AROUND = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]
export const LEVELS = 5
export const CONTEXT: readonly string[] = [
  'p',
  ...AROUND.map((d) => `p${d}`),
  'pNear',
  'pWide',
  'pBefore',
  'pAfter',
  'sinceSure',
  'untilSure',
  'pTemplate',
  'pTemplateMean',
  'pTotal',
  'pHeading',
  ...Array.from({ length: LEVELS }, (_, level) => `pBox${level}`),
]

/** The second reading's features as rows, from the first one's scores. */
export function contextRows(p: Float32Array, page: Surroundings): Float32Array[] {
  const width = CONTEXT.length
  const table = new Float32Array(p.length * width)
  writeContext(p, page, table, width)
  return Array.from(p, (_, i) => table.subarray(i * width, (i + 1) * width))
}

/** Writes the same at the end of the rows of a table, each `width` wide; rows that `skipped` marks are left alone. */
export function writeContext(
  p: Float32Array,
  page: Surroundings,
  table: Float32Array,
  width: number,
  skipped?: Uint8Array,
): void {
  const n = p.length
  const weight = new Float64Array(n)
  for (let i = 0; i < n; i++) weight[i] = (page.words[i] as number) + 1
  const sumP = new Float64Array(n + 1)
  const sumW = new Float64Array(n + 1)
  const templates = new Map<number, Template>()
  const templateOf: Template[] = []
  for (let i = 0; i < n; i++) {
    const w = weight[i] as number
    sumP[i + 1] = (sumP[i] as number) + (p[i] as number) * w
    sumW[i + 1] = (sumW[i] as number) + w
    const key = page.templates[i] as number
    let template = templates.get(key)
    if (!template) {
      template = { p: 0, w: 0, sum: 0, n: 0 }
      templates.set(key, template)
    }
    templateOf.push(template)
    template.p += (p[i] as number) * (w + 1)
    template.w += w + 1
    template.sum += p[i] as number
    template.n++
  }
  const total = (sumP[n] as number) || 1
  const others = (from: number, to: number, self: number): number => {
    const start = Math.max(0, from)
    const end = Math.min(n, to)
    const w = (sumW[end] as number) - (sumW[start] as number) - (weight[self] as number)
    return w > 0
      ? ((sumP[end] as number) - (sumP[start] as number) - (p[self] as number) * (weight[self] as number)) / w
      : -0.1
  }
  const until = new Float32Array(n)
  for (let i = n - 1, next = n + 40; i >= 0; i--) {
    until[i] = Math.log2(1 + next - i)
    if ((p[i] as number) > 0.6 && (page.words[i] as number) > 10) next = i
  }
  let last = -40
  for (let i = 0; i < n; i++) {
    if (skipped?.[i]) continue
    let at = (i + 1) * width - CONTEXT.length
    const template = templateOf[i] as Template
    table[at++] = p[i] as number
    for (let a = 0; a < AROUND.length; a++) {
      const near = i + (AROUND[a] as number)
      table[at++] = near >= 0 && near < n ? (p[near] as number) : -0.1
    }
    table[at++] = others(i - 3, i + 4, i)
    table[at++] = others(i - 8, i + 9, i)
    table[at++] = (sumP[i] as number) / total
    table[at++] = (total - (sumP[i] as number)) / total
    table[at++] = Math.log2(1 + i - last)
    table[at++] = until[i] as number
    table[at++] = template.p / template.w
    table[at++] = template.sum / template.n
    table[at++] = Math.log2(1 + total)
    table[at++] = others(i, i + 4, i)
    for (let place = 2 * i * LEVELS; place < 2 * (i + 1) * LEVELS; place += 2)
      table[at++] = others(page.ranges[place] as number, page.ranges[place + 1] as number, i)
    if ((p[i] as number) > 0.6 && (page.words[i] as number) > 10) last = i
  }
}
