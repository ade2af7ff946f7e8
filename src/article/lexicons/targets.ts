/** Where links lead: hosts and paths that mean the same in every language. */

/** Platforms that take money for publishers. */
const DONATION_HOSTS =
  'patreon.com ko-fi.com buymeacoffee.com liberapay.com donorbox.org kindest.com steadyhq.com steady.page paypal.me opencollective.com gofundme.com kickstarter.com indiegogo.com yoomoney.ru boosty.to fundraiseup.com givebutter.com actblue.com networkforgood.org tipeee.com ulule.com startnext.com betterplace.org goteo.org vaquinha.com.br apoia.se catarse.me leetchi.com helloasso.com zrzutka.pl patronite.pl darujme.cz darujme.sk hithit.com monobank.ua buymeacoffee.co cafecito.app subscribestar.com pledge.to every.org trakteer.id saweria.co karyakarsa.com kitabisa.com rzp.io instamojo.com camp-fire.jp congrant.com syncable.biz readyfor.jp happybean.naver.com box.donus.org together.kakao.com tumblbug.com afdian.com afdian.net jgive.com headstart.co.il zarinp.al reymit.ir hamibash.com'
const SOCIAL_HOSTS =
  'facebook.com twitter.com x.com linkedin.com pinterest.com reddit.com whatsapp.com wa.me telegram.me t.me instagram.com youtube.com tiktok.com vk.com ok.ru threads.net bsky.app mastodon.social tumblr.com flipboard.com xing.com line.me weibo.com getpocket.com snapchat.com viber.com news.google.com kakao.com band.us'
const SHARE_PATHS =
  /sharer|\/share\b|share(article|arrow|offsite)?[?/]|intent\/(tweet|post)|\/submit\?url|pin\/create|send\?text|addtoany|addthis|^mailto:\?|msg\/text|b\/share/
const APP_HOSTS =
  'play.google.com apps.apple.com itunes.apple.com appgallery.huawei.com onelink.me app.link apps.microsoft.com'
const DONATION_WORDS =
  'donate donation donations donar donativo donativos donaciones doneer doneren don dons faire-un-don spende spenden jetzt-spenden unterstuetzen unterstuetzung foerdern support support-us supportus support-our-work contribute contribution contributions membership memberships become-a-member member members join give giving pledge soutenir soutenez nous-soutenir apoya apoyanos apoia apoie doar doe haztesocio hazte-socio socios sostienici sostieni sostenere wesprzyj wesprzyj-nas wspieram wsparcie podpora podporte podporte-nas podpor podporit tamogatas tamogass doneaza sustine stod stod-oss stott stott-oss stot lahjoita tue support-journalism appeal fundraiser crowdfunding pomoc darovat bagis destek patron patrons supporter supporters steun steun-ons donasi dukung ung-ho kifu huwon juankuan tabarro pidtrymka pidtrymaty podderzhka donat'
const SUBSCRIBE_WORDS =
  'subscribe subscription subscriptions subscriber abo abonnement abonnements abonnieren abonnez-vous abonner suscribete suscripcion suscripciones assine assinatura abbonati abbonamento abbonamenti prenumerera prenumeration tilaa tilaus prenumerata predplatne plus premium checkout offer offers register registration signup sign-up login signin sign-in account konto podpiska podpisatsya tilaajaksi langganan'
const NEWSLETTER_WORDS =
  'newsletter newsletters nl email-newsletter email-newsletters mailinglist mailing-list alert alerts boletin boletines infolettre lettre lettres nyhetsbrev nyhedsbrev uutiskirje rassylka briefing briefings bulten'
const TAG_WORDS =
  'tag tags topic topics theme themen thema tema temas category categories kategorie kategori categoria keyword keywords etiqueta etiquetas sujet sujets label search suche dossier dossiers schlagwort hashtag archive c section sections'
const AUTHOR_WORDS =
  'author authors autor autoren autores auteur auteurs by people profile profiles contributor contributors staff reporter journalist journalists writer writers bio team redaktion'
const NOTICE_WORD =
  /^(?:privacy\w*|privacidade?|confidentialite|datenschutz\w*|cookies?(?:policy)?|cgu|cgv|agb|terms(?:of\w+)?|termos|terminos|tos|condizioni|condiciones|conditions|legals?|legales|impressum|imprint|gdpr|dsgvo|rgpd)$/
/** A legal page has so short an address; headlines with one of the words in them are longer, or dated. */
const NOTICE = { parts: 4, words: 5 }

const set = (text: string): Set<string> => new Set(text.split(' '))
const DONATION = 1
const SUBSCRIBE = 2
const NEWSLETTER = 4
const TAG = 8
const AUTHOR = 16
/** What the parts of a path speak of, as bits. */
const words = new Map<string, number>()
for (const [bit, list] of [
  [DONATION, DONATION_WORDS],
  [SUBSCRIBE, SUBSCRIBE_WORDS],
  [NEWSLETTER, NEWSLETTER_WORDS],
  [TAG, TAG_WORDS],
  [AUTHOR, AUTHOR_WORDS],
] as const)
  for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | bit)
const bitsOf = (word: string): number => words.get(word) ?? 0
const donationHosts = set(DONATION_HOSTS)
const socialHosts = set(SOCIAL_HOSTS)
const appHosts = set(APP_HOSTS)

export const TARGETS = [
  'donation',
  'donationPlatform',
  'subscribe',
  'newsletter',
  'share',
  'social',
  'app',
  'tag',
  'author',
  'notice',
  'front',
  'page',
  'outside',
  'anchor',
  'none',
] as const
export type Target = (typeof TARGETS)[number]
/** A bit a target, for sets of them. */
export const TARGET_BITS = Object.fromEntries(TARGETS.map((target, place) => [target, 1 << place])) as Record<
  Target,
  number
>

/** The registrable part is not needed: every ending of a host name is looked up. */
function hostIn(hosts: Set<string>, host: string): boolean {
  for (let at = host; at; ) {
    if (hosts.has(at)) return true
    const dot = at.indexOf('.')
    if (dot < 0) return false
    at = at.slice(dot + 1)
  }
  return false
}

/** The page that links are read on, and what its links and their hosts were taken for. */
interface Origin {
  base: URL
  own: string
  targets: Map<string, Target>
  hosts: Map<string, Host>
}
interface Host {
  name: string
  /** A platform: whatever the path, it is this. */
  target: Target | null
  /** The page's own host, or another of the same site. */
  kin: boolean
  sub: string
}
let origin: Origin | undefined

function originOf(base: URL): Origin {
  if (origin?.base !== base)
    origin = {
      base,
      own: withoutWww(base.hostname),
      targets: new Map<string, Target>(),
      hosts: new Map<string, Host>(),
    }
  return origin
}
const withoutWww = (hostname: string): string => hostname.toLowerCase().replace(/^www\./, '')

function hostOf(hostname: string, page: Origin): Host {
  let host = page.hosts.get(hostname)
  if (!host) {
    const name = withoutWww(hostname)
    const site = siteOf(page.own)
    host = {
      name,
      target: hostIn(donationHosts, name)
        ? 'donationPlatform'
        : hostIn(appHosts, name)
          ? 'app'
          : hostIn(socialHosts, name)
            ? 'social'
            : null,
      kin: name === page.own || name.endsWith(`.${site}`) || name === site,
      sub: name.split('.')[0] ?? '',
    }
    page.hosts.set(hostname, host)
  }
  return host
}

/**
 * What a link leads to. `href` is the attribute as written, `base` the page's address.
 * A `front` is a short path of the same site (a section, a home page), a `page` a long one (another article).
 */
export function targetOf(href: string | null, base: URL): Target {
  if (!href) return 'none'
  if (href.charAt(0) === '#') return 'anchor'
  const page = originOf(base)
  let target = page.targets.get(href)
  if (!target) {
    target = readTarget(href, page)
    page.targets.set(href, target)
  }
  return target
}

function readTarget(href: string, page: Origin): Target {
  if (SHARE_PATHS.test(href.toLowerCase())) return 'share'
  let url: Address | null = plainAddress(href, page.base)
  if (!url) {
    if (/^(mailto|tel|sms|whatsapp|viber|fb-messenger|tg):/i.test(href))
      return /^(mailto:[^?]|tel:|sms:)/i.test(href) ? 'outside' : 'share'
    if (/^javascript:/i.test(href)) return 'none'
    try {
      url = new URL(href, page.base)
    } catch {
      return 'none'
    }
  }
  const host = hostOf(url.hostname, page)
  if (host.target === 'donationPlatform') return host.target
  if (host.name.endsWith('paypal.com') && /donat|webscr|hosted_button/i.test(href)) return 'donationPlatform'
  if (host.target) return host.target
  const { kin } = host
  const parts = url.pathname.toLowerCase().split('/').filter(Boolean)
  const last = withoutEnding(parts.at(-1))
  const sub = bitsOf(host.sub)
  const ends = parts.length <= 2 ? bitsOf(withoutEnding(parts[0])) | bitsOf(last) : 0
  let anywhere = 0
  for (let i = 0; i < parts.length; i++) anywhere |= bitsOf(parts[i] as string)
  if (ends & DONATION || (kin && host.name !== page.own && sub & DONATION)) return 'donation'
  if ((anywhere | sub) & NEWSLETTER) return 'newsletter'
  if (parts.length <= 2 && (ends | sub) & SUBSCRIBE) return 'subscribe'
  if (kin && anywhere & AUTHOR) return 'author'
  if (kin && parts.length <= 4 && anywhere & TAG) return 'tag'
  if (isNotice(parts, last)) return 'notice'
  if (!kin) return 'outside'
  if (url.hash && url.pathname === page.base.pathname) return 'anchor'
  if (parts.length <= 1 && last.length < 24 && !/\d{4}/.test(last)) return 'front'
  if (parts.length === 2 && last.length < 18 && !/\d/.test(url.pathname)) return 'front'
  return 'page'
}

/** Whether the last part of a path names a legal page: `/privacy-policy`, not `/policy/energy` nor `/legal/courts/…`. */
function isNotice(parts: readonly string[], last: string): boolean {
  if (parts.length > NOTICE.parts) return false
  const words = last.split(/[-_]/)
  return (
    words.length <= NOTICE.words &&
    words.some((word) => NOTICE_WORD.test(word)) &&
    !parts.some((part) => /\d{4}/.test(part))
  )
}

const withoutEnding = (part: string | undefined): string => part?.replace(/\.\w{2,5}$/, '') ?? ''

interface Address {
  hostname: string
  pathname: string
  hash: string
}
const PLAIN_ADDRESS =
  /^(?:https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#]|$))?(\/[\w\-.~!$&'()*+,;=:@%/]*)?(?:\?[!"$-~]*)?(#[!-~]*)?$/

/** An address that needs no parsing: a path of the same host, or one of a plainly written host. */
function plainAddress(href: string, base: URL): Address | null {
  const start = href.charAt(0)
  if (start === '/' ? href.charAt(1) === '/' || !base.protocol.startsWith('http') : start !== 'h') return null
  const plain = PLAIN_ADDRESS.exec(href)
  if (!plain || (start === 'h' && !plain[1])) return null
  const [, hostname = base.hostname, pathname = '/', hash = ''] = plain
  if (hostname.includes('xn--') || pathname.includes('/.') || /%2e/i.test(pathname)) return null
  return { hostname, pathname, hash: hash.length > 1 ? hash : '' }
}

/** The last two labels of a host, or three under a second-level registry ("co.uk"). */
function siteOf(host: string): string {
  const labels = host.split('.')
  const keep = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) <= 3 ? 3 : 2
  return labels.slice(-keep).join('.')
}
