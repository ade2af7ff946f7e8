/** Where links lead: hosts and paths that mean the same in every language. */

/** Platforms that take money for publishers. */
const DONATION_HOSTS =
  'patreon.com ko-fi.com buymeacoffee.com liberapay.com donorbox.org kindest.com steadyhq.com steady.page paypal.me opencollective.com gofundme.com kickstarter.com indiegogo.com yoomoney.ru boosty.to fundraiseup.com givebutter.com actblue.com networkforgood.org tipeee.com ulule.com startnext.com betterplace.org goteo.org vaquinha.com.br apoia.se catarse.me leetchi.com helloasso.com zrzutka.pl patronite.pl darujme.cz darujme.sk hithit.com monobank.ua buymeacoffee.co cafecito.app subscribestar.com pledge.to every.org trakteer.id saweria.co karyakarsa.com kitabisa.com rzp.io instamojo.com camp-fire.jp congrant.com syncable.biz readyfor.jp happybean.naver.com box.donus.org together.kakao.com tumblbug.com afdian.com afdian.net jgive.com headstart.co.il zarinp.al reymit.ir hamibash.com'
const SOCIAL_HOSTS =
  'facebook.com twitter.com x.com linkedin.com pinterest.com reddit.com whatsapp.com wa.me telegram.me t.me instagram.com youtube.com tiktok.com vk.com ok.ru threads.net bsky.app mastodon.social tumblr.com flipboard.com xing.com line.me weibo.com getpocket.com snapchat.com viber.com news.google.com kakao.com band.us'
const SHARE_PATHS =
  /sharer|\/share\b|share(article|arrow|offsite)?[?/]|intent\/(tweet|post)|\/submit\?url|pin\/create|send\?text|shareArticle|addtoany|addthis|^mailto:\?|msg\/text|b\/share/i
const APP_HOSTS =
  'play.google.com apps.apple.com itunes.apple.com appgallery.huawei.com onelink.me app.link apps.microsoft.com'
const DONATION_WORDS =
  /^(donate|donations?|donar|donativos?|donaciones|doneer|doneren|don|dons|faire-un-don|spenden?|spende|jetzt-spenden|unterstuetzen|unterstuetzung|foerdern|support|support-us|supportus|support-our-work|contribute|contributions?|membership|memberships|become-a-member|member|members|join|give|giving|pledge|soutenir|soutenez|nous-soutenir|apoya|apoyanos|apoia|apoie|doar|doe|haztesocio|hazte-socio|socios|sostienici|sostieni|sostenere|wesprzyj|wesprzyj-nas|wspieram|wsparcie|podpora|podporte|podporte-nas|podpor|podporit|tamogatas|tamogass|doneaza|sustine|stod|stod-oss|stott|stott-oss|stot|lahjoita|tue|support-journalism|appeal|fundraiser|crowdfunding|pomoc|darovat|bagis|destek|patron|patrons|supporter|supporters|steun|steun-ons|donasi|dukung|ung-ho|kifu|huwon|juankuan|tabarro|pidtrymka|pidtrymaty|podderzhka|donat)$/i
const SUBSCRIBE_WORDS =
  /^(subscribe|subscriptions?|subscriber|abo|abonnement|abonnements|abonnieren|abonnez-vous|abonner|suscribete|suscripcion|suscripciones|assine|assinatura|abbonati|abbonamento|abbonamenti|prenumerera|prenumeration|tilaa|tilaus|prenumerata|predplatne|plus|premium|checkout|offers?|register|registration|signup|sign-up|login|signin|sign-in|account|konto|podpiska|podpisatsya|tilaajaksi|langganan)$/i
const NEWSLETTER_WORDS =
  /^(newsletters?|nl|email-newsletters?|mailing-?list|alerts?|boletin(es)?|infolettre|lettres?|nyhetsbrev|nyhedsbrev|uutiskirje|rassylka|briefings?|bulten)$/i
const TAG_WORDS =
  /^(tags?|topics?|themen?|thema|temas?|category|categories|kategorie|kategori|categoria|keyword|keywords|etiquetas?|sujets?|tema|label|search|suche|dossiers?|schlagwort|hashtag|archive|c|section|sections)$/i
const AUTHOR_WORDS =
  /^(authors?|autor(en|es)?|auteurs?|by|people|profile|profiles|contributors?|staff|reporter|journalists?|writers?|bio|team|redaktion)$/i
const NOTICE_WORDS = /privacy|datenschutz|terms|cookie|legal|impressum|imprint|agb|condition|policy|gdpr/i

const set = (text: string): Set<string> => new Set(text.split(' '))
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

/**
 * What a link leads to. `href` is the attribute as written, `base` the page's address.
 * A `front` is a short path of the same site (a section, a home page), a `page` a long one (another article).
 */
export function targetOf(href: string | null, base: URL): Target {
  if (!href) return 'none'
  const start = href.charAt(0)
  if (start === '#') return 'anchor'
  if (SHARE_PATHS.test(href)) return 'share'
  if (/^(mailto|tel|sms|whatsapp|viber|fb-messenger|tg):/i.test(href))
    return /^mailto:[^?]/i.test(href) ? 'outside' : 'share'
  if (/^javascript:/i.test(href)) return 'none'
  let url: URL
  try {
    url = new URL(href, base)
  } catch {
    return 'none'
  }
  const host = url.hostname.toLowerCase().replace(/^www\./, '')
  if (hostIn(donationHosts, host) || (host.endsWith('paypal.com') && /donat|webscr|hosted_button/i.test(href)))
    return 'donationPlatform'
  if (hostIn(appHosts, host)) return 'app'
  if (hostIn(socialHosts, host)) return 'social'
  const own = base.hostname.toLowerCase().replace(/^www\./, '')
  const kin = host === own || host.endsWith(`.${siteOf(own)}`) || host === siteOf(own)
  const parts = url.pathname.split('/').filter(Boolean)
  const first = parts[0]?.replace(/\.\w{2,5}$/, '') ?? ''
  const last = parts.at(-1)?.replace(/\.\w{2,5}$/, '') ?? ''
  const sub = host.split('.')[0] ?? ''
  if (parts.length <= 2 && (DONATION_WORDS.test(first) || DONATION_WORDS.test(last))) return 'donation'
  if (kin && host !== own && DONATION_WORDS.test(sub)) return 'donation'
  if (parts.some((part) => NEWSLETTER_WORDS.test(part)) || NEWSLETTER_WORDS.test(sub)) return 'newsletter'
  if (parts.length <= 2 && (SUBSCRIBE_WORDS.test(first) || SUBSCRIBE_WORDS.test(last) || SUBSCRIBE_WORDS.test(sub)))
    return 'subscribe'
  if (parts.some((part) => AUTHOR_WORDS.test(part)) && kin) return 'author'
  if (parts.length && parts.some((part) => TAG_WORDS.test(part)) && kin && parts.length <= 4) return 'tag'
  if (NOTICE_WORDS.test(url.pathname)) return 'notice'
  if (!kin) return 'outside'
  if (url.hash && url.pathname === base.pathname) return 'anchor'
  if (parts.length <= 1 && last.length < 24 && !/\d{4}/.test(last)) return 'front'
  if (parts.length === 2 && last.length < 18 && !/\d/.test(url.pathname)) return 'front'
  return 'page'
}

/** The last two labels of a host, or three under a second-level registry ("co.uk"). */
function siteOf(host: string): string {
  const labels = host.split('.')
  const keep = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) <= 3 ? 3 : 2
  return labels.slice(-keep).join('.')
}
