/** The pages of a bench run and their truths: the collections of a corpus folder, or the project's own cases. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snippet } from './score'

export const COLLECTIONS = ['scrapinghub', 'fundus', 'trafilatura', 'labelled', 'cases'] as const
export type Collection = (typeof COLLECTIONS)[number]

/** What is true of a page; each collection states some of it. */
export interface Truth {
  body?: string
  with?: string[]
  without?: string[]
  mustHide?: Snippet[]
  mustKeep?: string[]
  title?: string
  authors?: string[]
  date?: string
}

export interface BenchPage {
  collection: Collection
  /** Name in reports, the same on every machine: collection and file. */
  name: string
  file: string
  url: string
  charset: string | undefined
  /** Empty where the collection does not say. */
  language: string
  /** Why the page tempts an engine to hide its story; empty for most. */
  trap: string
  truth: Truth
}

/**
 * The pages of a corpus folder, in the order of its lists.
 * @param only the collections to take; empty for all that are there
 * @throws a sentence if the folder has none of them, or a list cannot be read
 */
export async function corpusPages(folder: string, only: readonly Collection[] = []): Promise<BenchPage[]> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`)
  const wanted = COLLECTIONS.filter((name) => name !== 'cases' && (only.length === 0 || only.includes(name)))
  const pages: BenchPage[] = []
  for (const collection of wanted) {
    if (existsSync(join(folder, collection))) pages.push(...(await collectionPages(folder, collection)))
    else if (only.includes(collection)) throw new Error(`${folder} has no collection ${collection}.`)
  }
  if (pages.length === 0) throw new Error(`${folder} has none of the collections ${wanted.join(', ')}.`)
  return pages
}

async function collectionPages(corpus: string, collection: Collection): Promise<BenchPage[]> {
  const folder = join(corpus, collection)
  const labels = join(folder, 'labels')
  const entries = existsSync(labels)
    ? await Promise.all((await readdir(labels)).sort().map((name) => readJson(join(labels, name))))
    : await readJsonLines(join(folder, 'truth.jsonl'))
  return entries.map((entry) => {
    const file = entry.file ?? join('pages', entry.html ?? '')
    return {
      collection,
      name: `${collection}/${file.replace(/^pages\//, '')}`,
      file: join(folder, file),
      url: entry.url,
      charset: entry.charset,
      language: entry.lang ?? '',
      trap: entry.trap ?? '',
      truth: truthOf(entry),
    }
  })
}

interface Entry {
  file?: string
  html?: string
  url: string
  charset?: string
  lang?: string
  trap?: string
  body?: string
  with?: string[]
  without?: string[]
  mustHide?: Snippet[]
  mustKeep?: string[]
  title?: string
  authors?: string[]
  author?: string | string[]
  date?: string
}

function truthOf(entry: Entry): Truth {
  const { body, with: wanted, without, mustHide, mustKeep, title, date } = entry
  const authors = entry.authors ?? (entry.author === undefined ? undefined : [entry.author].flat())
  const all = { body, with: wanted, without, mustHide, mustKeep, title, date, authors }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

async function readJson(file: string): Promise<Entry> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Entry
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`)
  }
}

async function readJsonLines(file: string): Promise<Entry[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`${file} cannot be read: ${error.message}`)
  })
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return JSON.parse(line) as Entry
      } catch (error) {
        throw new Error(`${file}, line ${number} is no JSON: ${(error as Error).message}`)
      }
    })
}

/** What `case.json` of a case says. */
export interface CaseFile {
  url: string
  language: string
  charset?: string
  keep: string[]
  /** By kind of junk. */
  hide: Record<string, string[]>
  note: string
}

/**
 * The project's own cases: every folder that has a page and its `case.json`.
 * @throws a sentence if a `case.json` is no such file
 */
export async function casePages(folder: string): Promise<BenchPage[]> {
  if (!existsSync(folder)) return []
  const slugs = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const pages = slugs.sort().map(async (slug): Promise<BenchPage[]> => {
    const truth = join(folder, slug, 'case.json')
    const file = ['page.html', 'page.txt'].map((name) => join(folder, slug, name)).find((path) => existsSync(path))
    if (!file || !existsSync(truth)) return []
    const { url, language, charset, keep, hide } = (await readJson(truth)) as unknown as CaseFile
    if (!Array.isArray(keep) || typeof hide !== 'object')
      throw new Error(`${truth} needs "keep": [...] and "hide": {kind: [...]}.`)
    const mustHide = Object.entries(hide).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })))
    return [
      { collection: 'cases', name: slug, file, url, charset, language, trap: '', truth: { mustHide, mustKeep: keep } },
    ]
  })
  return (await Promise.all(pages)).flat()
}
