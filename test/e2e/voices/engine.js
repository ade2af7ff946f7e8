/**
 * Voices without a sound for Chromium. Swift Sal says everything at once; Patient Pat and Patiente Odile begin, say a
 * word, and hold it until told to stop.
 */
// This interface exists in the engine’s own worker only.
const { ttsEngine } = /** @type {any} */ (globalThis).chrome

/** What was asked for, for the tests to read. */
const said = Object.assign(globalThis, {
  said: /** @type {{ text: string, rate: number, voice: string }[]} */ ([]),
}).said

ttsEngine.onSpeak.addListener(
  /**
   * @param {string} text
   * @param {{ voiceName: string, rate?: number }} options
   * @param {(event: { type: string, charIndex: number, length?: number }) => void} tell
   */
  (text, { voiceName, rate = 1 }, tell) => {
    said.push({ text, rate, voice: voiceName })
    tell({ type: 'start', charIndex: 0 })
    const isPatient = voiceName.startsWith('Patient')
    const words = [...text.matchAll(/\S+/g)].slice(0, isPatient ? 1 : undefined)
    for (const word of words) tell({ type: 'word', charIndex: word.index, length: word[0].length })
    if (!isPatient) tell({ type: 'end', charIndex: text.length })
  },
)
ttsEngine.onStop.addListener(() => {})
