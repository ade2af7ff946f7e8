/** Atkinson Hyperlegible Next, made for people who see little: letters that cannot be taken for one another. */

import italicExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2?inline'
import uprightExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline'
import italic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?inline'
import upright from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline'
import characters from '@fontsource-variable/atkinson-hyperlegible-next/unicode.json'
import { offerPart } from '../parts'

const weights = '200 800'

offerPart('atkinson', [
  { file: uprightExt, characters: characters['latin-ext'], weights, style: 'normal' },
  { file: italicExt, characters: characters['latin-ext'], weights, style: 'italic' },
  { file: upright, characters: characters.latin, weights, style: 'normal' },
  { file: italic, characters: characters.latin, weights, style: 'italic' },
])
