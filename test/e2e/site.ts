/** The invented sites the promises are read on. */
import { readFileSync } from 'node:fs'
import type { LocalWeb } from '../../src/dev/local-web'

const POST = 'https://www.tidewater-post.example'
const COURIER = 'http://www.saltmarsh-courier.example'

export const PAGES = {
  bridge: `${POST}/harbour/bridge-reopens`,
  quarry: `${POST}/country/quarry-lake`,
  radio: `${POST}/harbour/foghorn`,
  mill: `${POST}/harbour/tide-mill`,
  signals: `${POST}/harbour/signal-mast`,
  hebrew: 'https://www.kol-hanamal.example/library',
  arabic: 'https://www.raas-almilh.example/ferry',
  japanese: 'https://www.shiomi-shimbun.example/clock',
  hindi: 'https://www.sonpur-samachar.example/canal',
  german: 'https://www.niederhafener-bote.example/hafen/schleuse',
  strict: 'https://bulletin.marl-end.example/telescope',
  desk: 'https://permits.marl-end.example/',
  ferry: `${POST}/harbour/ferry`,
  late: `${POST}/harbour/bell`,
  churn: `${POST}/harbour/arrivals`,
  hostile: `${POST}/harbour/clock`,
  plain: `${COURIER}/wire/lamp-keeper.txt`,
  lines: `${COURIER}/mobile/lamp-keeper`,
  paragraphs: `${COURIER}/print/lamp-keeper`,
} as const
/** What other sites' frames on these pages show. */
export const EMBEDS = {
  chart: 'https://charts.marl-end.example/tides/2026',
  ad: 'https://delivery.marl-end.example/ads/slot-7',
} as const
export type PageName = keyof typeof PAGES

/** Those that are one file and nothing special. */
const PLAIN_PAGES = [
  'bridge',
  'quarry',
  'radio',
  'mill',
  'signals',
  'hebrew',
  'arabic',
  'japanese',
  'hindi',
  'german',
  'desk',
  'ferry',
  'late',
  'churn',
  'hostile',
  'lines',
  'paragraphs',
] as const satisfies readonly PageName[]

/** A policy that allows a page nothing: no script, no style, no picture, no frame, no form. */
const NOTHING_ALLOWED =
  "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; font-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Puts the pages and what belongs to them into the local web. */
export function serveSites(web: LocalWeb): void {
  for (const name of PLAIN_PAGES) web.serve(PAGES[name], { body: file(`${name}.html`) })
  web.serve(PAGES.strict, { body: file('strict.html'), headers: { 'content-security-policy': NOTHING_ALLOWED } })
  web.serve(PAGES.plain, { body: file('plain.txt'), type: 'text/plain; charset=utf-8' })
  for (const name of ['bridge', 'one', 'two', 'three', 'lamp', 'yard']) {
    web.serve(`${POST}/img/${name}.svg`, {
      body: file('bridge.svg'),
      type: 'image/svg+xml',
      headers: { 'cache-control': 'max-age=600' },
    })
  }
  web.serve(EMBEDS.chart, { body: '<!doctype html><title>Tides</title><p>Tides of the year</p>' })
  web.serve(EMBEDS.ad, { body: '<!doctype html><title>Slot</title>' })
  web.serve(`${POST}/sound/horn.wav`, { body: horn(2), type: 'audio/wav', headers: { 'cache-control': 'max-age=600' } })
}

function file(name: string): Buffer {
  return readFileSync(new URL(`pages/${name}`, import.meta.url))
}

/** A low B flat of so many seconds, as a wav file: 8,000 samples a second of 8 bits. */
function horn(seconds: number): Buffer {
  const rate = 8_000
  const samples = Buffer.alloc(rate * seconds)
  for (let i = 0; i < samples.length; i++)
    samples[i] = 128 + Math.round(60 * Math.sin((2 * Math.PI * 116.5 * i) / rate))
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}
