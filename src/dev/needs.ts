/** What people tell their system to do for them, as media features say it. */
export const NEEDS = {
  stillness: '(prefers-reduced-motion: reduce)',
  'own colours': '(forced-colors: active)',
} as const
export type Need = keyof typeof NEEDS
