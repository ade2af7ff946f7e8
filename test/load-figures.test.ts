import { expect, test } from 'vitest'
import { loadFigures } from '../src/load-figures'

const timeline = (navigation: object[], resource: object[]) =>
  ({ getEntriesByType: (type: string) => ({ navigation, resource })[type] ?? [] }) as unknown as Performance

test('the document counts among the requests; what other sites keep to themselves counts no bytes, and what was kept out nothing', () => {
  const page = { transferSize: 30_000, domInteractive: 412.6 }
  const brought = [
    { transferSize: 12_000 },
    { transferSize: 0 },
    { transferSize: 0, name: 'https://tags.example/a.js' },
  ]
  const isKeptOut = ({ name }: { name: string }) => name === 'https://tags.example/a.js'
  expect(loadFigures(isKeptOut, timeline([page], brought))).toEqual({ requests: 3, bytes: 42_000, textAfter: 413 })
})

test('where the browser says nothing of the document, nothing is made up', () => {
  expect(loadFigures(() => false, timeline([], []))).toEqual({ requests: 0, bytes: 0, textAfter: 0 })
})
