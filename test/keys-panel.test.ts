import { expect, test } from 'vitest'
import { signOf } from '../src/views/reader/keys-panel'

test('keys are shown as they are marked: arrows and the space bar by a sign, letters as they are', () => {
  expect(['ArrowLeft', 'ArrowRight', ' ', 'l', '?'].map(signOf)).toEqual(['←', '→', '␣', 'l', '?'])
})
