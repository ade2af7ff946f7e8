/** Players of other sites: the page for people behind a frame's address, and a frame that asks for less. */

const PROVIDERS: readonly [address: RegExp, link: string, play?: string][] = [
  [
    /^(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:(?:embed|shorts|live|v)\/(?!videoseries)|watch\?(?:.*&)?v=)|youtu\.be\/)([\w-]{6,20}).*/,
    'https://www.youtube.com/watch?v=$1',
    'https://www.youtube-nocookie.com/embed/$1',
  ],
  [/^(?:player\.)?vimeo\.com\/(?:video\/)?(\d+).*/, 'https://vimeo.com/$1'],
  [/^(?:www\.)?dailymotion\.com\/(?:embed\/)?video\/(\w+).*/, 'https://www.dailymotion.com/video/$1'],
  [/^platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+).*/, 'https://x.com/i/status/$1'],
  [
    /^(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+).*/,
    'https://www.instagram.com/$1/$2/',
    'https://www.instagram.com/$1/$2/embed/',
  ],
  [
    /^(?:www\.)?tiktok\.com\/(?:embed\/(?:v\d\/)?|player\/v1\/|@[^/]+\/video\/)(\d+).*/,
    'https://www.tiktok.com/@/video/$1',
    'https://www.tiktok.com/embed/v2/$1',
  ],
  [/^embed\.bsky\.app\/embed\/(did:[^/]+)\/app\.bsky\.feed\.post\/(\w+).*/, 'https://bsky.app/profile/$1/post/$2'],
  [/^([\w.-]+\/@[\w.@-]+\/\d+)\/embed.*/, 'https://$1'],
  [/^open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+).*/, 'https://open.spotify.com/$1'],
  [/^embed\.podcasts\.apple\.com\/(.*)/, 'https://podcasts.apple.com/$1'],
  [/^datawrapper\.dwcdn\.net\/(\w+).*/, 'https://datawrapper.dwcdn.net/$1/'],
  [
    /^(?:flo\.uri\.sh|public\.flourish\.studio)\/(visualisation|story)\/(\d+).*/,
    'https://public.flourish.studio/$1/$2/',
    'https://flo.uri.sh/$1/$2/embed',
  ],
  [/^(?:e\.)?infogram\.com\/([\w-]+).*/, 'https://infogram.com/$1', 'https://e.infogram.com/$1'],
]
/** Frames that say in a parameter what they show. */
const NAMED_IN_PARAMETER: readonly [address: RegExp, parameter: string][] = [
  [/^(?:www\.)?facebook\.com\/plugins\//, 'href'],
  [/^w\.soundcloud\.com\/player/, 'url'],
]

/**
 * What a known provider's address stands for.
 * @param address absolute, as a frame loads it
 * @returns the page for people and the address to play in place; both are `address` for anybody else's
 */
export function provided(address: string): { link: string; play: string } {
  const unchanged = { link: address, play: address }
  if (!URL.canParse(address)) return unchanged
  const url = new URL(address)
  const plain = url.host + url.pathname + url.search
  for (const [pattern, parameter] of NAMED_IN_PARAMETER) {
    const link = pattern.test(plain) ? url.searchParams.get(parameter) : null
    if (link && /^https?:/.test(link)) return { link, play: address }
  }
  for (const [pattern, link, play] of PROVIDERS) {
    if (pattern.test(plain))
      return { link: plain.replace(pattern, link), play: play ? plain.replace(pattern, play) : address }
  }
  return unchanged
}
