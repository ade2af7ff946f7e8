import type { Lexicon } from './concepts'

export const common = `
  le | la | les | et | des | est | une | dans | pour | que | qui | du | sur | pas | avec | au | ce | sont | par
`

/**
 * French.
 *
 * Tempting but wrong, each a thing that French news says in its own voice:
 * - "soutenir", "soutien" alone: parties, strikes, Ukraine; only with "nous", "notre travail", "la rédaction".
 * - "faire un don" alone: blood, organs, the Téléthon in stories; "faites un don" and "je donne" ask.
 * - "don", "dons": relief drives, and the man's name; weak.
 * - "abonné*": gas and mobile customers, followers; only with "déjà", "réservé aux".
 * - "inscrivez-vous": elections and sports clubs tell readers so; only with a newsletter.
 * - "rejoignez-nous" alone: quoted in stories about recruiting; only with a network's name.
 * - "partager", "suivre", "réagir": verbs of any story; labels only.
 * - "à suivre": end of columns and sport; not a follow bar.
 * - "nous soutenir", "nous aider": what strikers thank people for; only with how ("par", "financièrement").
 * - "déductible des impôts": tax news; only with a gift in front. "la suite", "et aussi" open paragraphs.
 */
const fr: Lexicon = {
  lang: 'fr',
  name: 'Français',
  ask: `
    faites un don | faire un don à | je fais un don | donnez maintenant | soutenez-nous | soutenez nous |
    soutenez notre | soutenez nos | soutenez la rédaction | soutenez * journalisme | soutenez * presse |
    soutenez un média | soutenez * indépendant* | soutenir * rédaction | soutenir le travail de notre |
    soutenir un média | aidez-nous | devenez membre | devenez donateur* | devenez sociétaire | devenez mécène |
    devenez soutien | devenez adhérent* | contribuez à notre | offrez-nous un café | soutenir par un don |
    nous avons besoin de vous | nous avons besoin de votre | a besoin de vous | a besoin de votre soutien |
    rejoignez nos membres | raisons de soutenir | je soutiens le média | je soutiens la rédaction |
    soutenir notre travail | soutenir notre rédaction | soutenir notre journal | soutenir notre média |
    soutenir notre indépendance | soutenir nos enquêtes | soutenir le journal | vous pouvez nous soutenir |
    nous comptons sur vous | nous soutenir en | nous soutenir par | nous soutenir financièrement | nous soutenir dès |
    nous faire un don | faites-nous un don
  `,
  moneyWord: `
    don | dons | donateur* | donatrice* | soutien* | contribution* | cagnotte | financement participatif | adhésion |
    mécénat | cotisation | paypal | tipeee | patreon | helloasso | virement
  `,
  appealOpen: `
    chère lectrice | chères lectrices | cher lecteur | chers lecteurs | vous qui nous lisez | avant de partir |
    avant de nous quitter | vous avez aimé cet article | cet article vous a plu | vous avez apprécié cet article |
    si cet article vous a | puisque vous êtes là | puisque vous êtes ici | un message de la rédaction |
    un mot de la rédaction | merci de nous lire | merci d'avoir lu | vous venez de lire gratuitement |
    si vous êtes arrivé jusqu'ici
  `,
  appealAid: `
    quel que soit le montant | quel qu'en soit le montant | chaque don | chaque contribution | chaque euro |
    grâce à votre | grâce à vos | grâce aux dons | votre don | vos dons | votre soutien | votre contribution |
    votre adhésion | financé par ses lecteurs | financé par ses lectrices | financé par les dons |
    financée par les dons | dons de nos | dons de ses | déduction fiscale | journalisme indépendant |
    presse indépendante | média indépendant | information indépendante | accessible à tous | ouvert à tous |
    sans paywall | sans actionnaire* | sans milliardaire* | le prix d'un café | merci de votre soutien |
    en accès libre pour tous | don défiscalisé | journal sans publicité | garantir notre indépendance |
    préserver notre indépendance | payer pour l'information | information de qualité | don est déductible |
    dons sont déductibles | don sont déductibles | don * réduction d'impôt
  `,
  reminder: `
    me le rappeler | rappelez-moi | don ponctuel | mensuellement | par mois | autre montant | montant libre |
    choisissez un montant | choisissez le montant | moyen de paiement | sans engagement | annulable à tout moment |
    résiliable à tout moment | me le rappeler plus tard | don mensuel | don annuel | montant de votre choix |
    somme de votre choix | par carte bancaire ou
  `,
  subscribe: `
    abonnez-vous | abonnez vous | je m'abonne | m'abonner | déjà abonné* | vous êtes abonné* | pas encore abonné* |
    réservé aux abonnés | réservée aux abonnés | offre d'abonnement | offres d'abonnement | profitez de l'offre |
    découvrir nos offres | découvrez nos offres | sans engagement | accès illimité | accédez à tous |
    accédez à l'intégralité | lisez en illimité | essai gratuit | créer un compte gratuit | créez un compte |
    créez votre compte | connectez-vous pour | identifiez-vous | gérer mon abonnement | abonnement numérique |
    offrir un abonnement | premier mois offert | le premier mois | débloquez l'accès | s'abonner pour lire |
    gérer votre abonnement
  `,
  newsletter: `
    inscrivez-vous à notre | inscrivez-vous à la newsletter | inscrivez-vous à nos | inscrivez-vous * newsletter* |
    inscrivez-vous gratuitement | s'inscrire à la newsletter | je m'inscris | abonnez-vous à notre * newsletter |
    abonnez-vous à la newsletter | abonnez-vous à nos newsletters | abonnez-vous à notre infolettre |
    notre newsletter | nos newsletters | notre infolettre | nos infolettres | notre lettre d'information |
    newsletter gratuite | newsletter quotidienne | recevez tous les | recevez le meilleur | recevez nos |
    recevoir la newsletter | dans votre boîte mail | dans votre boîte de réception | dans votre boite mail |
    directement par mail | par e-mail chaque | votre adresse e-mail | votre adresse email | votre adresse mail |
    votre adresse courriel | votre email | votre e-mail | ne manquez rien | ne ratez rien | ne manquez aucun* |
    restez informé* | alertes info | saisissez votre e-mail | saisissez votre adresse | recevez toute l'actualité |
    soyez alerté | recevez chaque jour | recevez chaque semaine | recevez chaque matin | recevez chaque vendredi |
    recevez chaque soir
  `,
  newsletterWord: `
    newsletter* | infolettre* | lettre d'information | boîte mail | e-mail | email | courriel | s'inscrire | s'abonner
  `,
  related: `
    lire aussi | à lire aussi | a lire aussi | lisez aussi | lire également | à lire également | a lire également |
    à lire | a lire | lire la suite | lire plus | lire l'article | à relire | voir aussi | à voir aussi |
    a voir aussi | voir également | écouter aussi | à écouter | à découvrir | découvrez aussi | aussi sur |
    sur le même sujet | sur le même thème | dans la même rubrique | dans le même dossier | pour aller plus loin |
    aller plus loin | en savoir plus | plus d'infos | plus d'articles | articles liés | articles similaires |
    articles connexes | articles associés | article suivant | autres articles | les plus lus | les plus populaires |
    les plus partagés | le plus lu | à la une | a la une | nos derniers articles | derniers articles |
    dernières actualités | dernières nouvelles | les dernières infos | vous aimerez aussi | vous pourriez aimer |
    cela peut vous intéresser | ces articles peuvent vous intéresser | ça pourrait vous intéresser |
    pourrait vous intéresser | recommandé pour vous | nos recommandations | notre sélection |
    la rédaction vous conseille | la rédaction vous recommande | notre dossier | dossier : | décryptage : |
    analyse : | tribune : | vidéo : | le fil info | sur notre site | ailleurs sur le web | lire | à la une de
  `,
  share: `
    partager | partagez | partager l'article | partager cet article | partagez cet article | partager sur |
    partager sur facebook | partager sur twitter | partager sur x | partager sur linkedin | partager par mail |
    partager par e-mail | tweeter | envoyer par mail | envoyer à un ami | imprimer | copier le lien | lien copié |
    copier l'url | enregistrer | sauvegarder | ajouter à mes favoris | ajouter aux favoris | offrir cet article |
    offrir l'article | épingler | facebook | twitter | linkedin | whatsapp | messenger | e-mail | email | courriel |
    pinterest | telegram | flipboard
  `,
  follow: `
    suivez-nous | suivez nous | nous suivre | suivez toute l'actualité | suivez l'actualité | suivez l'info |
    retrouvez-nous sur | retrouvez toute l'actualité | rejoignez-nous sur | rejoignez notre chaîne | sur google news |
    sur google actualités | notre chaîne whatsapp | notre chaîne youtube | notre page facebook |
    abonnez-vous à notre chaîne | abonnez-vous à notre page | source préférée | suivre ce sujet | suivre cet auteur |
    sur nos réseaux sociaux
  `,
  comments: `
    commentaires | commentaire | commenter | commenter cet article | laisser un commentaire | laissez un commentaire |
    poster un commentaire | ajouter un commentaire | écrire un commentaire | publier un commentaire |
    voir les commentaires | lire les commentaires | afficher les commentaires | aucun commentaire |
    soyez le premier à commenter | soyez le premier à réagir | réagir | réagir à cet article | réagissez |
    participez à la discussion | participer à la conversation | rejoignez la discussion | votre avis |
    donnez votre avis | dites-nous en commentaire | qu'en pensez-vous | connectez-vous pour commenter |
    pour commenter | les commentaires sont fermés | charte des commentaires | signaler un abus | répondre | réponses |
    votre adresse e-mail ne sera pas publiée | les champs obligatoires
  `,
  notice: `
    politique de confidentialité | politique de cookies | charte de confidentialité | conditions d'utilisation |
    cgu et | gestion des cookies | utilise des cookies | utilisons des cookies | dépôt de cookies |
    accepter les cookies | acceptez les cookies | en acceptant les | paramétrer les cookies | gérer mes choix |
    en vous inscrivant | en validant | se désinscrire | vous désinscrire | vous désabonner | lien de désinscription |
    désactivez votre bloqueur | bloqueur de publicité | adblock* | activer javascript | recaptcha |
    une erreur est survenue | veuillez réessayer | vos données personnelles | vos données sont |
    j'accepte de recevoir | j'accepte les | vous acceptez de recevoir | vous acceptez que | vous acceptez nos |
    vous acceptez les | en cliquant sur | la publicité personnalisée | ce contenu est bloqué |
    continuer sans accepter | votre consentement à | conditions générales d'utilisation |
    conditions générales de vente
  `,
  copyright: `
    tous droits réservés | copyright | reproduction interdite | toute reproduction | reproduction partielle |
    article initialement publié | publié initialement | initialement paru | cet article est paru |
    cet article a été publié | republié à partir de | lire l'article original | la version originale |
    creative commons | avec l'aide de l'ia | généré par une ia | n'engagent que | ne constitue pas un conseil |
    est apparu en premier | reproduite sans autorisation
  `,
  promo: `
    téléchargez l'application | téléchargez notre application | télécharger l'application | lien affilié |
    liens affiliés | liens d'affiliation | lien d'affiliation | toucher une commission | percevoir une commission |
    profitez-en | acheter maintenant | achetez maintenant | voir l'offre | voir le prix | réservez vos places |
    réservez dès | code promo* | bon plan* | jeu concours | jouez et gagnez | tentez de gagner |
    écoutez notre podcast | notre podcast | sur apple podcasts | disponible en kiosque | feuilleter le journal |
    offre limitée | cliquez ici | cliquer ici | regardez le direct | découvrez notre | visitez notre |
    cahier spécial | sur l'app store | sur google play | actuellement en kiosque | sur notre application |
    sur toutes les plateformes d'écoute
  `,
  ad: `
    publicité | publicités | annonce | annonces | sponsorisé | contenu sponsorisé | contenu partenaire |
    contenu de marque | publi-rédactionnel | publireportage | publi-communiqué | partenaire |
    la suite après la publicité | la suite après cette publicité | la suite de l'article après |
    suite après la publicité | l'article continue après | lire la suite après la publicité | fermer la publicité |
    passer la publicité | proposé par | présenté par | contenus sponsorisés | chargement | chargement en cours |
    lecteur vidéo | voir la vidéo | inread
  `,
  author: `
    à propos de l'auteur | à propos de l'autrice | à propos de l'auteure | est journaliste à | est journaliste au |
    est journaliste pour | est journaliste indépendant* | est rédacteur* | est rédactrice* | est correspondant* |
    est grand reporter | est chef du service | journaliste au service | journaliste au pôle |
    journaliste à la rédaction | tous les articles de | tous ses articles | voir tous ses articles |
    ses derniers articles | du même auteur | plus d'articles de | contacter l'auteur | contacter le journaliste |
    suivre l'auteur | propos recueillis par | biographie de l'auteur
  `,
  meta: `
    publié | publié le | publié à | publiée le | mis à jour | mis à jour le | mise à jour | modifié le |
    mis en ligne | dernière mise à jour | par | écrit par | rédigé par | article de | texte : | la rédaction |
    rédaction | avec afp | temps de lecture | lecture | min de lecture | minutes de lecture | durée de lecture |
    lecture * min | min | écouter | écouter l'article | écouter cet article | il y a * heures | il y a * minutes |
    source : | source: | source | sources | taille du texte | sommaire | l'essentiel | en bref | résumé |
    points clés | article réservé | exclusif | temps de lecture :
  `,
  credit: `
    photo : | photo: | photos : | photo | crédit : | crédits : | crédit photo | crédits photo | crédit | image : |
    image | illustration | illustration : | visuel | infographie | vidéo : | dessin : | photo d'illustration |
    image d'illustration | photo d'archives | archives | © afp | afp | getty images | sipa | sipa press | reuters |
    maxppp | abaca | hans lucas | keystone | shutterstock | capture d'écran | photomontage | agrandir l'image
  `,
  nav: `
    accueil | menu | ouvrir le menu | fermer | recherche | rechercher | connexion | se connecter | s'identifier |
    déconnexion | mon compte | inscription | s'inscrire | suivant | précédent | page suivante | page précédente |
    article précédent | retour | retour en haut | haut de page | retour à l'accueil | aller au contenu | thèmes |
    thème | sujets | mots-clés | mots clés | tags | étiquettes | rubrique | rubriques | catégorie | catégories |
    archives | qui sommes-nous | à propos de nous | contact | contactez-nous | mentions légales | plan du site |
    aide | faq | rss | publicité | recrutement | plus | tout voir | voir tout | voir plus | afficher plus | page |
    pages | vous êtes ici | actualité | actualités | politique | économie | société | monde | international | france |
    sport | sports | culture | sciences | santé | planète | environnement | opinions | idées | débats | vidéos |
    podcasts | régions | faits divers | météo | tech | loisirs | voyage | style | tous les sujets | diaporama |
    plein écran | publié dans | classé dans | services | abonnements | horoscope | jeux | emploi | immobilier |
    à propos
  `,
  contact: `
    écrivez-nous | contactez la rédaction | contacter la rédaction | contactez notre rédaction | nous écrire |
    envoyez-nous | une erreur dans l'article | signaler une erreur | signalez une erreur | une information à nous |
    vous avez une information | donnez-nous votre avis | cet article vous a-t-il | cet article vous a été utile |
    notez cet article | répondez à notre | participez à notre sondage | courrier des lecteurs |
    posez-nous vos questions | charte éditoriale | témoignez auprès de | signaler une faute
  `,
  paywall: `
    article réservé aux abonnés | cet article est réservé | réservé à nos abonnés | réservé aux abonnés |
    contenu réservé | pour lire la suite | pour continuer la lecture | pour poursuivre la lecture |
    poursuivez votre lecture | lisez la suite | la suite est réservée | la suite de cet article | accédez à la suite |
    abonnez-vous pour lire | article abonné | il vous reste * article* | vous avez atteint la limite |
    vous avez atteint votre limite | réservé à nos abonnées
  `,
  reported: `
    a déclaré | a dit | a affirmé | a expliqué | a annoncé | a indiqué | a précisé | a ajouté | a assuré | a estimé |
    a souligné | a rappelé | déclare | affirme | explique | indique | selon | d'après | raconte | confie | assure |
    estime | dit-il | dit-elle | porte-parole | a confirmé | a démenti
  `,
  direct: `
    nous | notre | nos | vous | votre | vos | tu | ton | ta | tes | toi
  `,
  nearMiss: `
    don d'organe* | dons d'organe* | don du sang | don de sang | don de soi | don de sperme | dons aux partis |
    dons de campagne | appel aux dons | a fait un don | ont fait un don | fait don de | soutien à | soutien de |
    soutien scolaire | soutien psychologique | nombre d'abonnés | millions d'abonnés | abonnés au gaz |
    service client | états membres | pays membres | groupe de soutien
  `,
  abbreviation: `
    m. | mm. | mme. | mlle. | dr. | pr. | st. | ste. | etc. | cf. | p. | pp. | vol. | n. | no. | al. | env. | av. |
    apr. | j.-c. | bd. | boul. | tél. | janv. | févr. | fév. | avr. | juil. | sept. | oct. | nov. | déc. | lun. |
    mar. | mer. | jeu. | ven. | sam. | dim. | min. | max. | éd. | p.-s. | u.s. | sté. | cie. | p. ex. | par ex.
  `,
  months: `
    janv févr mars avr mai juin juil août sept oct nov déc
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  `,
  weekdays: 'lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche',
  common,
}
export default fr
