/** Lexend, made for people who read slowly: one weight axis, no italics of its own. */

import latinExt from '@fontsource-variable/lexend/files/lexend-latin-ext-wght-normal.woff2?inline'
import latin from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?inline'
import vietnamese from '@fontsource-variable/lexend/files/lexend-vietnamese-wght-normal.woff2?inline'
import characters from '@fontsource-variable/lexend/unicode.json'
import { offerPart } from '../parts'

const upright = { weights: '100 900', style: 'normal' } as const

offerPart('lexend', [
  { ...upright, file: vietnamese, characters: characters.vietnamese },
  { ...upright, file: latinExt, characters: characters['latin-ext'] },
  { ...upright, file: latin, characters: characters.latin },
])
