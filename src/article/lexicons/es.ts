import type { Lexicon } from './concepts'

export const common = `
  el | la | los | las | de | que | y | en | un | una | por | con | para | se | del | es | no | al | como
`

/**
 * Spanish.
 *
 * Tempting but wrong, each a thing that Spanish-language news says in its own voice:
 * - "apoya" alone, "apoya la iniciativa": third person of politics ("el PP apoya"); only with "nuestro", "periodismo".
 * - "dona", "donar" alone: organs, blood, foundations ("dona un millón"); "dona aquí", "haz una donación" ask.
 * - "spende"-like stems: "suspenden" holds "penden"; never match parts of words.
 * - "socio*": business partners and coalition partners; only with "hazte", "hacerte".
 * - "suscribir", "suscribe": signing treaties and statements; only "suscríbete", "suscríbase".
 * - "únete": slogans of stories; only with a channel or newsletter.
 * - "más información" within prose: "para más información"; label only.
 * - "compartir", "seguir", "comentar": verbs of any story; labels only.
 * - "su donación", "su apoyo", "su correo": his and hers as well; only "tu".
 * - "además", "más de" open Spanish paragraphs all the time; "además en", "más sobre" are labels.
 */
const es: Lexicon = {
  lang: 'es',
  name: 'Español',
  ask: `
    dona aquí | dona ahora | dona hoy | done ahora | done aquí | quiero donar | haz una donación | haz tu donación |
    haga una donación | hacer una donación a | haz un donativo | haz tu aporte | haz tu aportación |
    haz una aportación | realiza una donación | apóyanos | apóyenos | apoya nuestro | apoya a nuestro |
    apoya el periodismo | apoya * periodismo | apoye * periodismo | apoye nuestro | apoyar el periodismo |
    quiero apoyar | defiende el periodismo | hazte socio* | hazte socia* | hazte miembro | hágase socio* |
    hazte suscriptor* | hazte mecenas | únete a nuestra membresía | colabora con nosotros | colabora con nuestro |
    colabora ahora | contribuye a nuestro | invítanos a un café | necesitamos de tu | necesitamos su apoyo |
    conviértete en socio* | conviértete en miembro | súmate a nuestra | aporta aquí | únete a nuestra comunidad de |
    sé parte de nuestra comunidad | necesitamos tu apoyo | necesitamos tu ayuda | apoya la prensa independiente |
    apoyar nuestro trabajo | apoyar nuestro periodismo | ayúdenos a seguir | ayúdanos a seguir | ayúdanos a mantener |
    ayúdanos a hacer | ayúdanos con | siendo socia | siendo socio | alta como socio | apoyanos | hacete socia |
    hacete socio | quiero asociarme | hacernos una donación | haznos una donación
  `,
  moneyWord: `
    donación | donaciones | donativo* | donante* | aportación* | aporte* | apoyo | socio* | socia* | membresía* |
    crowdfunding | micromecenazgo | paypal | patreon | bizum | mercado pago | transferencia | cuota*
  `,
  appealOpen: `
    querido lector | querida lectora | estimado lector | estimada lectora | queridos lectores | estimados lectores |
    antes de irte | antes de que te vayas | ya que estás aquí | si has llegado hasta aquí | si llegaste hasta aquí |
    te ha gustado este artículo | te gustó este artículo | te gustó esta nota | te ha gustado esta noticia |
    si te ha gustado | si te gustó | si te gusta lo que | gracias por leernos | un mensaje de |
    una carta del director | este artículo es gratuito
  `,
  appealAid: `
    por pequeña que sea | por pequeño que sea | cada aporte | cada aportación | cada donación | cada euro |
    cada peso | gracias a tu | gracias a personas como tú | gracias a lectores como | gracias a nuestros socios |
    gracias a nuestros lectores | con tu apoyo | con tu ayuda | con tu aporte | con tu donación | tu apoyo |
    tu aporte | tu aportación | tu donación | tu contribución | financiado por sus lectores |
    financiado por nuestros | periodismo independiente | prensa independiente | medio independiente |
    periodismo de calidad | periodismo libre | sin muros de pago | abierto para todos | gratis para todos |
    deducible de impuestos | el precio de un café | lo que cuesta un café | mantener nuestra independencia |
    desgrava* el
  `,
  reminder: `
    recuérdamelo | recordármelo | recordar más tarde | mensualmente | otra cantidad | otro monto | otro importe |
    elige una cantidad | elige el monto | método de pago | forma de pago | cancela cuando quieras |
    cancelar en cualquier momento | sin permanencia | donación única | donación mensual | aporte mensual |
    aporte único | euros al mes | al mes | con lo que puedas | la cantidad que quieras | el monto que quieras |
    con un bizum
  `,
  subscribe: `
    suscríbete | suscríbase | suscribite | suscribirme | suscríbete ahora | suscríbete para | suscríbete por |
    suscríbete a * premium | ya soy suscriptor* | si ya estás suscrito | ya eres suscriptor* | ya estás suscrito |
    ya tienes una cuenta | solo para suscriptor* | exclusivo para suscriptor* | contenido exclusivo para |
    hazte premium | prueba gratis | prueba gratuita | primer mes gratis | oferta de suscripción |
    renovar tu suscripción | acceso ilimitado | inicia sesión para | iniciá sesión para | regístrate gratis |
    crea tu cuenta | crear cuenta gratis | elige tu plan | suscripción digital | regala una suscripción |
    accede a todos los contenidos | desbloquea este | tu suscripción a | tu suscripción se
  `,
  newsletter: `
    suscríbete a nuestra newsletter | suscríbete a nuestro boletín | suscríbete a la newsletter |
    suscríbete al boletín | suscríbete * newsletter* | suscríbete * boletín | suscríbete a nuestros boletines |
    suscribirte a nuestra | suscríbase a nuestro | inscríbete en nuestro | apúntate gratis | regístrate a nuestro |
    nuestra newsletter | nuestro newsletter | nuestras newsletters | nuestro boletín | nuestros boletines |
    boletín diario | boletín semanal | newsletter gratuita | recibe nuestras | recibir la newsletter |
    recibir nuestras | en tu correo | en tu email | en tu bandeja de entrada | a tu correo | a tu bandeja |
    tu correo electrónico | tu dirección de correo | escribe tu correo | no te pierdas nada | no te pierdas ninguna |
    mantente informado | mantente al día | alertas de noticias | recibe alertas | apúntate a nuestra |
    apúntate a la newsletter | apúntate a nuestro | recibe las noticias | recibe las últimas | recibe todas las |
    recibe cada mañana | recibe cada día | recibe cada semana | inscríbete a nuestro | inscríbete a la newsletter |
    introduce tu correo | introduce tu email | ingresa tu correo | ingresa tu email | recibe en tu correo |
    recibe en tu email | suscribirse aquí a | directamente a tu
  `,
  newsletterWord: `
    newsletter* | boletín | boletines | correo electrónico | email | e-mail | bandeja de entrada | suscribirse |
    suscripción*
  `,
  related: `
    lea también | lea además | lea aquí | lea más | lee también | leé también | lee más | leer más | leer también |
    leer la noticia completa | te puede interesar | te puede gustar | te podría interesar |
    también te puede interesar | también te interesará | puede interesarte | le puede interesar | quizás te interese |
    te recomendamos | le recomendamos | recomendaciones | mira también | mirá también | ver también | ver además |
    ver más | vea también | vea además | vea más | véase también | no dejes de leer | no te pierdas |
    no te lo pierdas | sigue leyendo | seguir leyendo | seguí leyendo | continúa leyendo | más información |
    más sobre | más noticias | más leído* | lo más leído | lo más visto | las más leídas | las más vistas |
    lo último | lo más reciente | últimas noticias | otras noticias | otros artículos | noticias relacionadas |
    notas relacionadas | artículos relacionados | contenido relacionado | contenidos relacionados |
    temas relacionados | relacionadas | información relacionada | entrevista: | análisis: | video: | vídeo: | fotos: |
    galería: | en vivo: | conoce más | descubre más | sobre este tema | en este tema | para saber más |
    etiquetas relacionadas | recomendado para ti | relacionado | además en | además lee | las más
  `,
  share: `
    compartir | comparte | compartí | comparte esta noticia | comparte este artículo | compartir esta noticia |
    compartir artículo | compartir nota | compartir en | compartir en facebook | compartir en twitter |
    compartir en x | compartir en whatsapp | compartir por correo | compartir en linkedin | compártelo | tuitear |
    twittear | enviar | enviar por correo | enviar por email | imprimir | copiar enlace | copiar link | copiar url |
    enlace copiado | link copiado | guardar | guardar artículo | regalar artículo | facebook | twitter | whatsapp |
    telegram | linkedin | email | correo | pinterest | messenger | flipboard
  `,
  follow: `
    síguenos | síganos | seguinos | síguenos en | sigue a * en | sigue toda la información |
    sigue toda la actualidad | encuéntranos en | únete a nuestro canal | únase a nuestro canal |
    unite a nuestro canal | nuestro canal de whatsapp | nuestro canal de telegram | nuestro canal de youtube |
    en google discover | fuente preferida | seguir a este autor | seguir este tema | suscríbete a nuestro canal |
    en nuestras redes sociales | en google news
  `,
  comments: `
    comentarios | comentario | comentar | ver comentarios | mostrar comentarios | ir a los comentarios |
    deja un comentario | deja tu comentario | dejá tu comentario | dejar un comentario | escribe un comentario |
    añadir comentario | agregar comentario | publicar comentario | sin comentarios | no hay comentarios |
    sé el primero en comentar | únete a la conversación | participa en la conversación | danos tu opinión |
    déjanos tu opinión | da tu opinión | tu opinión | qué opinas | qué te parece | cuéntanos en los comentarios |
    inicia sesión para comentar | para comentar | enviar tus comentarios | normas de participación |
    normas de los comentarios | responder | respuestas | comentarios cerrados |
    tu dirección de correo electrónico no será publicada | los campos obligatorios
  `,
  notice: `
    política de privacidad | aviso de privacidad | política de cookies | aviso legal | términos y condiciones |
    términos de uso | condiciones de uso | utilizamos cookies | usamos cookies | utiliza cookies | uso de cookies |
    aceptar cookies | configurar cookies | al suscribirte | al registrarte | al hacer click | al continuar navegando |
    he leído y acepto | doy mi consentimiento | darte de baja | desactiva tu bloqueador | bloqueador de anuncios |
    bloqueador de publicidad | adblock* | activa javascript | habilita javascript | se ha producido un error |
    ha ocurrido un error | inténtalo de nuevo | desde un dispositivo a la vez | compartir tu cuenta |
    tus datos personales | sus datos personales | tratamiento de datos | aceptas nuestra | aceptas nuestros |
    aceptas la política | aceptas las | aceptas recibir | acepto recibir | acepto la política | acepto los |
    al hacer clic en | darse de baja en cualquier | tu navegador no | aceptar todas las cookies
  `,
  copyright: `
    todos los derechos reservados | derechos reservados | copyright | prohibida su reproducción |
    prohibida la reproducción | reproducción total o parcial | publicado originalmente | publicada originalmente |
    se publicó originalmente | apareció primero en | licencia creative commons | creative commons |
    no necesariamente refleja* | es responsabilidad de su autor | no constituye asesoramiento |
    queda prohibida la reproducción | texto generado con inteligencia artificial
  `,
  promo: `
    descarga la app | descarga nuestra app | descarga la aplicación | descárgate | descargá la app | baja la app |
    nuestra app | enlace* de afiliado* | enlaces afiliados | comprar ahora | compra aquí | ver oferta | ver precio |
    aprovecha la oferta | compra tus entradas | consigue tus entradas | código promocional | participa en el sorteo |
    participa y gana | escucha nuestro podcast | escucha el podcast | nuestro podcast | en apple podcasts |
    mira en vivo | ver en vivo | haz clic aquí | haz click aquí | pulsa aquí | da clic aquí | pincha aquí |
    edición impresa | versión impresa | quiosco digital | oferta limitada | en app store | en google play |
    llevarnos una comisión | recibir una comisión | compra ahora | visita nuestra web
  `,
  ad: `
    publicidad | anuncio | patrocinado | contenido patrocinado | contenido de marca | contenido comercial |
    branded content | publirreportaje | espacio patrocinado | continúa después de |
    continúa después de la publicidad | sigue leyendo después de | el artículo continúa | la nota continúa |
    la noticia continúa | continuar leyendo | saltar publicidad | cerrar publicidad | ofrecido por | presentado por |
    promovido por | cargando | cargando... | reproducir video | reproductor de vídeo | ver vídeo
  `,
  author: `
    sobre el autor | sobre la autora | sobre la firma | acerca del autor | es periodista de |
    es periodista especializad* | es redactor* de | es redactora de | es redactor* en | es reportero* de |
    es corresponsal | es editor* de | es colaborador* de | es columnista | es jefe de | es jefa de | escribe sobre |
    ha trabajado en | licenciad* en periodismo | graduad* en periodismo | máster de periodismo |
    todos los artículos de | más artículos de | ver todos los artículos | más de este autor | otros artículos de |
    ver biografía | contactar al autor
  `,
  meta: `
    publicado | publicado el | publicado en | publicada el | publicado: | actualizado | actualizado el |
    actualizado a las | actualizado: | actualizada | última actualización | última hora | modificado | creado | por |
    escrito por | redacción | por redacción | agencias | efe | agencia | min de lectura | minutos de lectura |
    tiempo de lectura | lectura | lectura de | min | escuchar | escuchar artículo | escucha la noticia |
    escuchar noticia | hace * horas | hace * minutos | fuente: | fuente | fuentes | tamaño de letra |
    tamaño de texto | resumen | en resumen | claves | índice | exclusiva | texto:
  `,
  credit: `
    foto: | fotos: | foto | fotografía: | fotografía | fotografía de | imagen: | imagen de | imagen |
    imagen ilustrativa | imagen de archivo | foto de archivo | foto archivo | archivo | crédito: | créditos: |
    crédito | cortesía | cortesía de | video: | ilustración: | ilustración | infografía | gráfico | efe |
    europa press | getty images | reuters | afp | ap | shutterstock | xinhua | captura de pantalla | captura |
    fuente: | ampliar foto | ampliar imagen | especial
  `,
  nav: `
    inicio | portada | menú | menu | abrir menú | cerrar | buscar | búsqueda | iniciar sesión | inicia sesión |
    ingresar | cerrar sesión | registrarse | regístrate | mi cuenta | siguiente | anterior | volver | volver arriba |
    ir arriba | subir | ir al contenido | saltar al contenido | temas | tema | etiquetas | etiqueta | tags | sección |
    secciones | categoría | categorías | archivo | hemeroteca | quiénes somos | sobre nosotros | contacto |
    contáctanos | contáctenos | publicidad | anúnciate | aviso legal | ayuda | mapa del sitio | mapa web | rss |
    ver todo | ver todos | ver todas | ver más | más | cargar más | página | páginas | artículo anterior |
    siguiente artículo | noticia anterior | estás aquí | noticias | actualidad | política | economía | sociedad |
    nacional | internacional | mundo | deportes | fútbol | cultura | opinión | tecnología | ciencia | salud |
    sucesos | local | vídeos | videos | galería | galerías | gente | televisión | motor | viajes | clima | el tiempo |
    entretenimiento | espectáculos | estilo | pantalla completa | archivado en | más información | horóscopo |
    servicios | es noticia | pasatiempos | esquelas | suscripciones | mi perfil | preguntas frecuentes |
    condiciones de contratación
  `,
  contact: `
    escríbenos | escríbanos | escribinos | puede escribirnos | puedes escribirnos | contacta con nosotros |
    contacta con la redacción | ponte en contacto con | envíanos tu | envíanos un | mándanos tu | has visto un error |
    encontraste un error | reportar un error | notificar un error | avisar de un error | si tienes información |
    tienes una historia | cartas al director | te ha resultado útil | te resultó útil | te ha sido útil |
    valora este artículo | califica este | participa en la encuesta | responde a la encuesta | vota en nuestra |
    normas editoriales | código ético | defensor del lector | the trust project | se adhiere a los criterios de
  `,
  paywall: `
    artículo solo para suscriptor* | solo para suscriptores | exclusivo suscriptores | para seguir leyendo |
    para continuar leyendo | sigue leyendo este | para leer el artículo | lee el artículo completo |
    has alcanzado el límite | este contenido es exclusivo | noticia para suscriptores | este artículo es para |
    te quedan * artículos | artículos gratis este mes | contenido exclusivo para suscriptor*
  `,
  reported: `
    dijo | ha dicho | afirmó | ha afirmado | aseguró | ha asegurado | señaló | ha señalado | explicó | ha explicado |
    indicó | anunció | ha anunciado | declaró | informó | según | de acuerdo con | agregó | añadió | sostuvo |
    manifestó | advirtió | reconoció | confirmó | comentó | relató | cuenta | portavoz | vocero
  `,
  direct: `
    nosotros | nos | nuestro | nuestra | nuestros | nuestras | tú | tu | tus | ti | te | usted | ustedes | contigo |
    vos
  `,
  nearMiss: `
    donación de órganos | donación de sangre | donante* de | donantes de órganos | donar sangre | donar órganos |
    donaciones de campaña | donaciones políticas | donó | donaron | ha donado | apoyo a | apoyo de | apoyo del |
    apoya la iniciativa | apoya la propuesta | soporte técnico | grupo de apoyo | socios de gobierno |
    socio de gobierno | socios comerciales | número de suscriptores | millones de suscriptores | estados miembros |
    países miembros | atención al cliente | suscribió un
  `,
  abbreviation: `
    sr. | sra. | srta. | sres. | dr. | dra. | d. | da. | dña. | lic. | ing. | prof. | gral. | cnel. | cap. | sgto. |
    ud. | uds. | vd. | vds. | etc. | p. ej. | ej. | pág. | págs. | núm. | nº. | no. | art. | av. | avda. | tel. |
    tfno. | aprox. | ee.uu. | ee. uu. | jj.oo. | s.a. | s.l. | s.a. de c.v. | a.c. | d.c. | a.m. | p.m. | ene. |
    feb. | mar. | abr. | may. | jun. | jul. | ago. | sep. | sept. | oct. | nov. | dic. | sto. | sta. | vol. | fig. |
    cía. | vs.
  `,
  months: `
    ene feb mar abr may jun jul ago sept oct nov dic
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  `,
  weekdays: 'lunes | martes | miércoles | jueves | viernes | sábado | domingo',
  common,
}
export default es
