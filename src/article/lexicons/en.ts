import { ENGLISH } from './calendars'
import type { Lexicon } from './concepts'

export const common = `
  the | and | of | to | in | that | is | was | for | with | on | as | his | from | have | has | are | they |
  this | not
`

/**
 * English.
 *
 * Tempting but wrong, each seen in real stories:
 * - "support" alone: help desks, politics ("support for the bill"); only with an object that is the publisher.
 * - "contribute to": mostly causes and climate; only "contribute to our" asks.
 * - "subscribe" alone: YouTube and technology stories; the imperative with an object or an offer only.
 * - "follow" alone, "share" alone in prose: shares are stock; only as labels or with a network's name.
 * - "give today": obituaries and charity news quote it; "give now to" and "make a gift" ask.
 */
const en: Lexicon = {
  lang: 'en',
  name: 'English',
  ask: `
    donate now | donate today | donate here | please donate | please consider donating | make a donation |
    make a contribution | make a gift | make a tax-deductible | support us | support our journalism |
    support our work | support our * journalism | support our mission | support our newsroom |
    support independent journalism | support local journalism | support local news | support quality journalism |
    support this work | support * reporting | support the site | support this site | become a member |
    become a supporter | become a patron | become a sustaining member | become a monthly donor | join us today |
    join as a member | chip in | contribute to our | contribute now | consider supporting | consider making a |
    consider a donation | consider becoming a | pledge your support | give now | help us continue | help us keep |
    help keep our | help fund | help sustain | buy us a coffee | buy me a coffee | support us on patreon |
    on patreon | keep our journalism free | we rely on readers | we depend on readers | back our work |
    invest in our journalism | start your membership | renew your membership | year-end gift | if you value our |
    if you can, please | support us monthly | donate to us
  `,
  moneyWord: `
    donat* | contribut* | membership | supporter* | crowdfund* | fundrais* | gift | patron* | pledge* | paypal |
    patreon | sponsor*
  `,
  appealOpen: `
    dear reader | dear readers | a message from | a note from | a letter from our | before you go |
    before you leave | since you're here | now that you're here | we have a small favour to ask |
    we have a small favor to ask | a small favour | a small favor | did you like this article |
    enjoyed this article | like what you read | thanks for reading | thank you for reading | we have an urgent |
    you can help | will you help | we need to talk
  `,
  appealAid: `
    no matter how small | no matter the size | reader-funded | reader-supported | funded by readers |
    funded by our readers | supported by readers | member-supported | we need your help | we need your support |
    with your help | with your support | your support | your contribution | your donation | your gift |
    your generosity | every contribution | every dollar | every gift | every donation | makes a difference |
    makes a world of difference | make all the difference | independent journalism | tax-deductible |
    tax deductible | thank you for standing with us | thank you for your support | free for everyone |
    without a paywall | no paywall | refuse to be silenced | it takes less than a minute | quick to set up |
    cost of a coffee | price of a coffee | nonprofit newsroom | non-profit newsroom | readers like you |
    people like you | matching gift | will be doubled | will be matched | our journalists
  `,
  reminder: `
    remind me later | remind me next month | remind me in | your reminder is set | reminder email |
    not ready to support | one-time | one time | monthly | annually | per month | a month | other amount |
    choose an amount | select an amount | payment method | cancel anytime | cancel any time
  `,
  subscribe: `
    subscribe now | subscribe today | subscribe to continue | subscribe to read | subscribe for | subscribe from |
    start your free trial | start your subscription | become a subscriber | already a subscriber |
    already a member | already subscribed | subscribers only | subscriber-only | unlimited access | full access |
    unlock this | sign in to continue | log in to continue | register to continue | register for free |
    create a free account | get digital access | for $1 | for £1 | manage your subscription |
    subscription options | choose your plan | try it free | introductory offer | subscribe to our magazine |
    print edition | join for free | subscribe to unlock | sign in to unlock
  `,
  newsletter: `
    sign up for our | sign up to our | sign up for the | sign up to the | sign up here | sign up now |
    sign up for free | sign up to receive | sign up for * newsletter* | sign up to * newsletter* |
    subscribe to our newsletter | subscribe to the newsletter | subscribe to * newsletter* | join our newsletter |
    get our newsletter | get the newsletter | our daily newsletter | our weekly newsletter | our free newsletter |
    to your inbox | in your inbox | into your inbox | enter your email | your email address | get the latest |
    never miss a story | never miss an | get email alerts | email alerts | newsletter sign-up |
    newsletter signup | delivered daily | delivered weekly | sent straight to | sign me up |
    breaking news alerts | get breaking news | join the mailing list | get more from | stay informed |
    stay up to date | get notified | subscribe via email | thank you for subscribing | thanks for signing up |
    check your inbox
  `,
  newsletterWord: `
    newsletter* | inbox | e-mail address | email address | mailing list | email | subscribe | sign up | briefing
  `,
  related: `
    read more | read also | read next | read the full | also read | see also | more on this | more on this story |
    more stories | more from | more news | more in | more about | related | related articles | related stories |
    related news | related content | related topics | related coverage | related posts | related video |
    you may also like | you might also like | you may like | you might like | most read | most popular |
    most viewed | most commented | popular now | popular stories | trending | trending now | trending stories |
    recommended | recommended for you | recommended reading | editor's picks | editors' picks | editor's choice |
    top stories | top news | latest news | latest stories | latest | latest from | don't miss | must read |
    in case you missed it | what to read next | up next | keep reading | further reading | watch: | watch now |
    watch more | watch | listen: | explore more | discover more | from our partners | from around the web |
    promoted stories | sponsored content | featured | featured stories | continue reading | click here to read |
    more like this | previous article | next article | previous post | next post | view more | see more |
    show more | load more | view all | see all | other stories | get more | you may also be interested |
    you might also be interested
  `,
  share: `
    share this | share this article | share this story | share this post | share article | share on |
    share on facebook | share on twitter | share on linkedin | share on whatsapp | share via |
    share with friends | share | tweet | tweet this | pin it | copy link | copy url | link copied | email this |
    email article | email a friend | print | print this | print article | send to a friend | save for later |
    save article | bookmark | click to share | gift this article | facebook | twitter | linkedin | whatsapp |
    pinterest | reddit | flipboard | telegram | email | add to favourites | add to favorites
  `,
  follow: `
    follow us | follow us on | follow on | follow him on | follow her on | follow them on |
    like us on facebook | find us on | join us on | join our whatsapp | join our telegram | subscribe on youtube |
    subscribe to our channel | subscribe to our youtube | on google news | add us on google | preferred source |
    connect with us | follow the author | follow topics | follow this topic | join the discussion on
  `,
  comments: `
    comments | comment | leave a comment | leave a reply | post a comment | add a comment | add comment |
    write a comment | join the conversation | join the discussion | log in to comment | sign in to comment |
    log in to leave | login to comment | view comments | show comments | read comments | no comments |
    comments are closed | commenting | have your say | what do you think | share your thoughts |
    let us know in the comments | tell us in the comments | in the comments below | community guidelines |
    comment policy | report comment | report abuse | sort by newest | reply | replies | disqus |
    you must be logged in | your email address will not be published | required fields are marked
  `,
  notice: `
    privacy policy | privacy notice | privacy statement | terms of use | terms of service | terms and conditions |
    terms & conditions | cookie policy | cookies | we use cookies | this site uses cookies | accept all |
    accept cookies | manage cookies | personal data | how it is used | unsubscribe at any time |
    unsubscribe any time | opt out | you agree to | i agree to | consent to | by signing up | by clicking |
    by subscribing | recaptcha | enable javascript | javascript is disabled | your browser does not support |
    adblock* | ad blocker | please enable | do not sell | invalid email | an error has occurred |
    please try again
  `,
  copyright: `
    all rights reserved | copyright | © | may not be published | may not be reproduced | may not be republished |
    not be published, broadcast | republish this | republish our | republished under | creative commons |
    originally published | originally appeared | first published | first appeared | permission to use |
    without permission | press release distributed | this story was produced | this article was produced |
    has not been edited | published from a syndicated feed | syndicated feed | this material may not |
    licensed under | views expressed | opinions expressed | do not necessarily reflect | not investment advice |
    for informational purposes only | disclaimer | disclosure
  `,
  promo: `
    download our app | download the app | download app | get the app | get the * app | get our app | app store |
    google play | playstore | may earn a commission | earn a commission | affiliate commission | affiliate link* |
    buy now | shop now | buy tickets | get tickets | book now | order now | pre-order | free trial |
    special offer | limited time offer | listen to our podcast | subscribe to the podcast |
    listen on apple podcasts | wherever you get your podcasts | watch live | watch our | learn more |
    find out more | click here | visit our | check out our | register now | join us for | coupon* | promo code* |
    best deals | enter for a chance | take the quiz | e-paper | epaper | gift subscription | sponsored by |
    presented by | in partnership with | advertise with us | jobs at | view in the app | open in app
  `,
  ad: `
    advertisement | advertisements | advertisement - scroll to continue | ad | ads | sponsored | sponsor |
    sponsor message | advertorial | promoted | paid content | paid post | article continues below |
    article continues after | story continues below | story continues after | continue reading below |
    continues after advertisement | scroll to continue | continue reading the main story | skip advertisement |
    skip ad | remove ads | loading... | loading | ads by | report this ad | supported by | play video |
    video player | your browser does not support video
  `,
  author: `
    about the author | about the writer | is a reporter | is a staff writer | is a senior | is a freelance |
    is a journalist | is a writer | is a columnist | is a correspondent | is an editor | is the editor |
    is editor | is editor-in-chief | covers | reporter for | staff writer | contributing writer |
    contributed to this report | contributed to this story | contributed reporting | reporting by | editing by |
    additional reporting | can be reached at | reach him at | reach her at | email him at | email her at |
    contact the author | more by | more from this author | view all posts by | posts by | all articles by |
    see full bio | view bio | author archive | follow the author | his work has appeared | her work has appeared |
    is the author of
  `,
  meta: `
    published | published on | updated | last updated | last modified | posted on | posted by | posted in |
    first published | min read | minute read | mins read | minutes read | reading time | read time |
    listen to this article | listen to article | listen | by | written by | words by | from our correspondent |
    staff | source: | source | sources | hours ago | hour ago | minutes ago | days ago | views | text size |
    font size | a.m. et | p.m. et | gmt | this article is more than | dateline | location | key points | summary |
    exclusive | breaking | in this article | table of contents | jump to | contents
  `,
  credit: `
    photo: | photo by | photos by | photo credit | photograph by | photograph: | photography by | picture: |
    picture by | image: | image credit | image source | credit: | courtesy of | getty images | shutterstock |
    reuters | ap photo | associated press | afp | file photo | file image | illustration by | illustration: |
    video by | video: | screenshot | photo illustration | handout | via ap | istock | unsplash |
    wikimedia commons | pictured | view image in fullscreen | enlarge image | hide caption | toggle caption
  `,
  nav: `
    home | menu | search | search for | log in | login | sign in | sign up | register | log out | my account |
    next | previous | prev | back | back to top | go to top | top | skip to content | skip to main content |
    close | open menu | tags | tag | tagged | topics | topic | categories | category | filed under | filed in |
    archive | archives | about us | contact us | contact | careers | advertise | sitemap | site map | help | faq |
    rss | sections | page | pages | explore | settings | language | navigation | breadcrumb | more | all |
    posted under | you are here | click to expand | expand | collapse | view gallery | full screen | fullscreen |
    photos | gallery | news | sports | business | opinion | politics | world | entertainment | lifestyle |
    technology | health | science | video | videos | music | travel | weather
  `,
  contact: `
    send us a tip | got a tip | have a tip | news tip | send tips to | do you have a story | have a story |
    get in touch | contact us at | contact the newsroom | email us at | write to us | letters to the editor |
    send your letters | report an error | report a typo | see an error | suggest a correction |
    correction policy | submit a correction | take our poll | take our survey | vote in our poll |
    was this article helpful | was this helpful | rate this | your rating | feedback | give us feedback |
    tell us what you think | trust project | why you can trust | our standards | how we reported |
    editorial standards
  `,
  paywall: `
    this article is for subscribers | for subscribers only | to continue reading | to read the full |
    to keep reading | continue reading with | subscribe to read | you have reached your limit |
    free articles left | articles remaining | remaining free articles | this is a premium article |
    premium content | members only | unlock the full | this content is available | exclusive to subscribers |
    the rest of this article | reserved for subscribers | unlock more articles | to unlock more
  `,
  reported: `
    said | says | told | according to | announced | reported | added | wrote | explained | warned | argued |
    claimed | asked | replied | stated | confirmed | denied | noted | insisted | in a statement | spokesperson |
    spokesman | spokeswoman
  `,
  direct: `
    we | our | us | you | your | we're | you're | we've | we'll | you'll
  `,
  nearMiss: `
    organ donation | organ donor* | blood donation | blood donor* | sperm don* | campaign donation* |
    campaign contribution* | support group* | technical support | customer support | tech support |
    child support | life support | support vector | donated to | donors to | political donation* |
    contributed to the | contribution to the | subscribers to | shared by | shares of | shares in | member of |
    member states | sign up for health | relief fund
  `,
  abbreviation: `
    mr. | mrs. | ms. | dr. | prof. | st. | jr. | sr. | rev. | gen. | col. | lt. | sgt. | capt. | gov. | sen. |
    rep. | pres. | hon. | jan. | feb. | mar. | apr. | jun. | jul. | aug. | sep. | sept. | oct. | nov. | dec. |
    mon. | tue. | wed. | thu. | fri. | sat. | sun. | inc. | ltd. | co. | corp. | no. | vs. | v. | etc. | e.g. |
    i.e. | u.s. | u.k. | u.n. | e.u. | a.m. | p.m. | approx. | dept. | est. | fig. | vol. | ave. | blvd. | rd. |
    mt. | ft.
  `,
  ...ENGLISH,
  common,
}
export default en
