/**
 * What class and id words usually stand for. They are the weakest witness (any site may call anything anything), so
 * they only ever support other grounds. A word matches a whole part of a name ("article-body" has two parts); a word
 * with `*` matches parts that begin so.
 */
export const NAMES = {
  donation:
    'donat* fundrais* contribut* membership patreon paypal spende* unterstuetz* unterstutz* appeal plea epic revenue sustain* soutien* dons apoya* crowdfund* steady kofi supporter* supportus',
  newsletter:
    'newsletter* newsletters nl subscribe subscription subscri* signup optin mailchimp mc4wp inbox mailing emailsignup abo abonn* suscri* mailinglist',
  related:
    'related relateds relatedposts recommend* recirc* readmore readalso popular trending mostread most latest outbrain taboola upnext similar suggest* carousel slider swiper teaser teasers crosslink* seealso alsoread onward further more recent list-articles mgid nativo revcontent zergnet relacion* verwandt* mehr also hotnews ranking topnews card cards promobox storylist articlelist tease inlinelink',
  share:
    'share shares sharing sharebar social socials addthis sharedaddy addtoany socialmedia sns follow facebook twitter whatsapp linkedin pinterest telegram shariff teilen compartir partag*',
  comments:
    'comment comments commenting disqus replies reply respond discussion kommentar* comentario* commentaire* coral viafoura livefyre',
  nav: 'nav navbar navi navigation menu submenu megamenu breadcrumb breadcrumbs crumbs pagination pager toolbar topbar sitemap subnav skip pagenav prevnext prev next tabs tabbar hamburger offcanvas',
  tags: 'tag tags tagcloud topics topic keywords categories category cats tagged taglist labels hashtags schlagwort* themen etiqueta*',
  footer: 'footer foot colophon bottom pagefooter sitefooter tail',
  header: 'header masthead topnav siteheader pageheader top branding logo',
  sidebar:
    'sidebar aside rail side widget widgets rightcol leftcol column secondary complementary sticky right rightrail sidecolumn barra lateral',
  ad: 'ad ads advert adverts advertis* adslot adunit adbox dfp gpt sponsor sponsored werbung anzeige anzeigen publicidad publicite reklama commercial banner banners native leaderboard mpu',
  promo:
    'promo promos promotion* cta app apps download callout shop affiliate deal deals event events offer product products appstore marketing teaserbox upsell',
  notice:
    'cookie cookies consent gdpr ccpa privacy copyright legal disclaimer terms cmp onetrust notice imprint impressum alert',
  author: 'author authors bio contributor contributors autor autoren auteur writer authorbox aboutauthor profile',
  meta: 'meta byline bylines date datetime time timestamp published pubdate dateline kicker info postmeta readingtime updated entry-meta details credits source tools stats views articleinfo location',
  title: 'title headline hed heading titel headlines titulo titre overline kicker',
  dek: 'dek lead lede standfirst subtitle subhead subheadline deck intro summary excerpt abstract teasertext bajada entradilla chapo vorspann sapo sommario description subtitulo lead-text ingress',
  caption:
    'caption captions figcaption credit photocredit legend bildunterschrift imagecaption wpcaption copyright cutline leyenda legende image photo photos img picture gallery slideshow lightbox media figure',
  paywall: 'paywall piano regwall registerwall premium gate gated metered locked barrier offer tp fade plus',
  overlay: 'modal popup popover overlay lightbox dialog toast interstitial flyout drawer tooltip slidein',
  hidden: 'hidden hide sronly visuallyhidden offscreen assistive screenreader invisible noprint hideme none',
  embed:
    'embed embedded tweet twitter instagram youtube video player audio podcast iframe map widget infobox factbox box infographic poll quiz',
  quote: 'quote pullquote blockquote pull citat zitat cita citation',
  story:
    'article articlebody story storybody content body entry post text main paragraph richtext prose copy artikel articulo texto conteudo cuerpo contenu inhalt haber maincontent bodytext articletext articlecontent entrycontent postcontent corpo testo tekst detail newsbody wysiwyg',
  list: 'list items grid row collection index archive feed listing river stream results loop section sections block module',
} as const
export type NameKind = keyof typeof NAMES
export const NAME_KINDS = Object.keys(NAMES) as NameKind[]

const whole = new Map<string, number>()
/** Beginnings by their first letter. */
const begins: [string, number][][] = []
NAME_KINDS.forEach((kind, bit) => {
  for (const word of NAMES[kind].split(' ')) {
    if (word.endsWith('*')) {
      const letter = word.charCodeAt(0)
      begins[letter] ??= []
      begins[letter].push([word.slice(0, -1), 1 << bit])
    } else whole.set(word, (whole.get(word) ?? 0) | (1 << bit))
  }
})
const seen = new Map<string, number>()
const seenNames = new Map<string, number>()
const seenParts = new Map<string, number>()
const MOST_SEEN = 5000

/**
 * The kinds that a class or id attribute speaks of, as a bit set in the order of `NAME_KINDS`.
 * Names are split at separators and where capitals begin; parts are also read joined ("sr-only", "readMore").
 */
export function namesIn(attribute: string): number {
  if (!attribute) return 0
  const known = seen.get(attribute)
  if (known !== undefined) return known
  let bits = 0
  for (const name of attribute.slice(0, 400).split(/\s+/)) bits |= nameBits(name)
  return keep(seen, attribute, bits)
}

function nameBits(name: string): number {
  const known = seenNames.get(name)
  if (known !== undefined) return known
  const parts = name.replaceAll('İ', 'i').match(PARTS) ?? []
  let bits = 0
  let before = ''
  for (let i = 0; i < parts.length && i <= MOST_PARTS; i++) {
    const part = (parts[i] as string).toLowerCase()
    if (before) bits |= partBits(before + part)
    if (i < MOST_PARTS) bits |= partBits(part)
    before = part
  }
  return keep(seenNames, name, bits)
}

/** Parts of a name with two letters or more: "mainNav__item-2x" is main, Nav, item. */
const PARTS = /[A-Z]+[a-z]+|[a-z]{2,}|[A-Z]{2,}/g
const MOST_PARTS = 8

function partBits(part: string): number {
  const known = seenParts.get(part)
  if (known !== undefined) return known
  let bits = whole.get(part) ?? 0
  const starts = part.length > 4 ? begins[part.charCodeAt(0)] : undefined
  if (starts) for (const [start, bit] of starts) if (part.startsWith(start)) bits |= bit
  return keep(seenParts, part, bits)
}

function keep(known: Map<string, number>, text: string, bits: number): number {
  if (known.size > MOST_SEEN) known.clear()
  known.set(text, bits)
  return bits
}
