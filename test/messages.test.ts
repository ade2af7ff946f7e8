import { beforeEach, expect, test, vi } from 'vitest'
import type { PageProtocol, PageState, WorkerProtocol } from '../src/messages'

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => unknown
let listener: Listener | null = null
const inPage = vi.fn<(message: unknown) => Promise<unknown>>()
const executeScript = vi.fn<(injection: object) => Promise<unknown>>()
const tabUrl = vi.fn<() => string | undefined>()
vi.mock('../src/browser', () => ({
  default: {
    runtime: {
      onMessage: { addListener: (added: Listener) => (listener = added) },
      sendMessage: (message: unknown) =>
        new Promise((reply) => listener?.(message, { tab: { id: 7 } }, reply) ?? reply(undefined)),
    },
    tabs: {
      sendMessage: (_tab: number, message: unknown) => inPage(message),
      get: async () => ({ url: tabUrl() }),
    },
    scripting: { executeScript: (injection: object) => executeScript(injection) },
  },
}))
const { answer, AnswerError, obstacleOf, reachPage, tellPage, tellWorker, UnreachableError } = await import(
  '../src/messages'
)

const STATE: PageState = {
  view: 'reader',
  mode: 'reader',
  refused: false,
  report: null,
  obstacle: null,
  ruleNotes: [],
}
const nobody = new Error('Could not establish connection. Receiving end does not exist.')

beforeEach(() => {
  listener = null
  inPage.mockReset()
  executeScript.mockReset().mockResolvedValue([])
  tabUrl.mockReset().mockReturnValue('https://northharbourpost.example/story')
})

const LOOK = { view: 'reader', hidden: 3, article: true } as const

test('a question reaches its function with what was given, the sender last', async () => {
  const lookChanged = vi.fn()
  answer<WorkerProtocol>({
    bringPageSide: vi.fn(),
    loadWhole: vi.fn(),
    noteLight: vi.fn(),
    lookChanged,
    coverPage: vi.fn(),
    bringWords: vi.fn(),
    bringPart: vi.fn(),
    keepPlace: vi.fn(),
    placeOf: vi.fn(),
  })
  await tellWorker('lookChanged', LOOK)
  expect(lookChanged).toHaveBeenCalledWith(LOOK, { tab: { id: 7 } })
})

test('questions of another protocol, and what is no question, pass by unanswered', () => {
  const page = () => STATE
  const asks = {
    state: page,
    toggle: page,
    choose: page,
    show: page,
    showAll: page,
    keep: page,
    load: vi.fn(),
    outline: vi.fn(),
    pick: vi.fn(),
  }
  answer<PageProtocol>(asks)
  expect(listener?.({ question: 'lookChanged', given: [] }, {}, vi.fn())).toBeUndefined()
  expect(listener?.({ question: 'toString', given: [] }, {}, vi.fn())).toBeUndefined()
  expect(listener?.('state', {}, vi.fn())).toBeUndefined()
  expect(listener?.(null, {}, vi.fn())).toBeUndefined()
})

test('errors travel to whoever asked', async () => {
  answer<WorkerProtocol>({
    bringPageSide: vi.fn(),
    loadWhole: vi.fn(),
    noteLight: vi.fn(),
    lookChanged: () => {
      throw new Error('no such tab')
    },
    coverPage: () => Promise.reject(new Error('no access')),
    bringWords: vi.fn(),
    bringPart: vi.fn(),
    keepPlace: vi.fn(),
    placeOf: vi.fn(),
  })
  await expect(tellWorker('lookChanged', LOOK)).rejects.toThrow('no such tab')
  await expect(tellWorker('coverPage', '')).rejects.toThrow(AnswerError)
})

test('silence is an error', async () => {
  inPage.mockResolvedValue(undefined)
  await expect(tellPage(7, 'state')).rejects.toThrow('Nobody answered')
})

test('asks a page that has the script without putting it there again', async () => {
  inPage.mockResolvedValue({ answer: STATE })
  expect(await reachPage(7, 'state')).toEqual(STATE)
  expect(executeScript).not.toHaveBeenCalled()
})

test('puts the script where none answers, then asks again', async () => {
  inPage.mockRejectedValueOnce(nobody).mockResolvedValueOnce({ answer: STATE })
  expect(await reachPage(7, 'toggle', null)).toEqual(STATE)
  expect(executeScript).toHaveBeenCalledOnce()
})

test('a page that answers with an error is not filled with a second script', async () => {
  inPage.mockResolvedValue({ error: 'too deep' })
  await expect(reachPage(7, 'toggle', null)).rejects.toThrow('too deep')
  expect(executeScript).not.toHaveBeenCalled()
})

test('a press that is told before its permission is in force still counts; without permission it says so in the end', async () => {
  vi.useFakeTimers()
  const early = new Error('Cannot access contents of the page. Extension manifest must request permission.')
  inPage.mockRejectedValueOnce(nobody).mockResolvedValueOnce({ answer: STATE })
  executeScript.mockRejectedValueOnce(early).mockRejectedValueOnce(early)
  const pressed = reachPage(7, 'toggle', null)
  await vi.runAllTimersAsync()
  expect(await pressed).toEqual(STATE)
  expect(executeScript).toHaveBeenCalledTimes(3)

  inPage.mockRejectedValue(nobody)
  executeScript.mockRejectedValue(early)
  const refused = reachPage(7, 'toggle', null).catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  expect(await refused).toMatchObject({ obstacle: 'unreachable' })
  vi.useRealTimers()
})

test('says why where no script may go', async () => {
  inPage.mockRejectedValue(nobody)
  executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'))
  tabUrl.mockReturnValue(undefined)
  const refused = await reachPage(7, 'state').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(UnreachableError)
  expect(refused).toMatchObject({ obstacle: 'store' })
})

test('says why where the script was taken and never ran', async () => {
  inPage.mockRejectedValue(nobody)
  tabUrl.mockReturnValue('about:support')
  await expect(reachPage(7, 'state')).rejects.toMatchObject({ obstacle: 'browser-page' })
})

test.each([
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
  ['about:config', 'Missing host permission for the tab', 'browser-page'],
  ['', 'Missing host permission for the tab', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'Cannot access contents of the page', 'store'],
  ['https://addons.mozilla.org/firefox/', 'Missing host permission for the tab', 'store'],
  ['https://addons.mozilla.org.example/', 'Missing host permission for the tab', 'unreachable'],
  ['view-source:https://northharbourpost.example/', '', 'view-source'],
  ['chrome-extension://abcdef/page.html', 'Cannot access contents of url', 'other-extension'],
  ['', 'Cannot access a chrome-extension:// URL of different extension', 'other-extension'],
  ['file:///home/reader/story.html', 'Cannot access contents of url', 'file'],
  ['https://northharbourpost.example/', 'Frame with ID 0 is showing error page', 'error-page'],
  ['https://northharbourpost.example/report.pdf?download', 'Missing host permission for the tab', 'pdf'],
  ['https://northharbourpost.example/?file=report.pdf', 'Missing host permission for the tab', 'unreachable'],
])('%s (%s): %s', (url, words, obstacle) => {
  expect(obstacleOf(url, new Error(words))).toBe(obstacle)
})
