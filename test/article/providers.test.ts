// @vitest-environment node
import { expect, test } from 'vitest'
import { provided } from '../../src/article/providers'

test.each([
  [
    'https://www.youtube.com/embed/AbC-d_12345?rel=0',
    'https://www.youtube.com/watch?v=AbC-d_12345',
    'https://www.youtube-nocookie.com/embed/AbC-d_12345',
  ],
  [
    'https://www.youtube-nocookie.com/embed/AbC-d_12345',
    'https://www.youtube.com/watch?v=AbC-d_12345',
    'https://www.youtube-nocookie.com/embed/AbC-d_12345',
  ],
  [
    'https://youtube.com/shorts/AbC-d_12345',
    'https://www.youtube.com/watch?v=AbC-d_12345',
    'https://www.youtube-nocookie.com/embed/AbC-d_12345',
  ],
  [
    'https://youtu.be/AbC-d_12345?t=30',
    'https://www.youtube.com/watch?v=AbC-d_12345',
    'https://www.youtube-nocookie.com/embed/AbC-d_12345',
  ],
  ['https://player.vimeo.com/video/123456?h=1', 'https://vimeo.com/123456'],
  ['https://platform.twitter.com/embed/Tweet.html?dnt=true&id=987654321&lang=en', 'https://x.com/i/status/987654321'],
  [
    'https://www.instagram.com/p/AbCd/embed/captioned/',
    'https://www.instagram.com/p/AbCd/',
    'https://www.instagram.com/p/AbCd/embed/',
  ],
  [
    'https://www.tiktok.com/@harbour/video/7654321',
    'https://www.tiktok.com/@/video/7654321',
    'https://www.tiktok.com/embed/v2/7654321',
  ],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F1',
    'https://www.facebook.com/harbour/posts/1',
  ],
  ['https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kx', 'https://bsky.app/profile/did:plc:abc/post/3kx'],
  ['https://social.marl-end.example/@pier/1122/embed', 'https://social.marl-end.example/@pier/1122'],
  ['https://open.spotify.com/embed/episode/4rOo', 'https://open.spotify.com/episode/4rOo'],
  ['https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/pier/horn', 'https://soundcloud.com/pier/horn'],
  ['https://datawrapper.dwcdn.net/a1B2c/3/', 'https://datawrapper.dwcdn.net/a1B2c/'],
  [
    'https://flo.uri.sh/visualisation/123/embed',
    'https://public.flourish.studio/visualisation/123/',
    'https://flo.uri.sh/visualisation/123/embed',
  ],
  ['https://e.infogram.com/ab-12?src=embed', 'https://infogram.com/ab-12', 'https://e.infogram.com/ab-12'],
  ['https://charts.marl-end.example/tides', 'https://charts.marl-end.example/tides'],
])('%s is a player for %s', (address, link, play = address) => {
  expect(provided(address)).toEqual({ link, play })
})
