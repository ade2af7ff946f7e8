import type { Lexicon } from './concepts'

export const common = `
  o | a | os | as | de | que | e | em | um | uma | para | com | não | do | da | se | por | no | na | ao
`

/**
 * Portuguese, of Brazil and Portugal.
 *
 * Tempting but wrong, each a thing that news in Portuguese says in its own voice:
 * - "apoia", "apoio" alone: politics; "apoie" only with "nosso", "o jornalismo", a means of payment.
 * - "doe", "doação" alone: blood and organ drives, flood relief ("doe sangue"); "doe agora", "faça uma doação" ask.
 * - "pix": the everyday way to pay, and fraud stories; "apoie por pix" asks.
 * - "assine": treaties and petitions ("assine a petição"); only with "já", "agora", an offer or a newsletter.
 * - "assinantes": streaming and phone companies; only with "exclusivo para", "conteúdo para".
 * - "sócio*": companies and football clubs; only "seja sócio", "torne-se".
 * - "seu", "sua" are also his and her: left out of the words that address the reader.
 * - "o seu apoio", "o seu contributo", "sua doação": also his and hers; only after "contamos com", "precisamos".
 * - "enviado especial", "nas bancas", "em parceria com": envoys, benches and partners in the news.
 */
const pt: Lexicon = {
  lang: 'pt',
  name: 'Português',
  ask: `
    doe agora | doe aqui | doe já | doe qualquer valor | faça uma doação | faça a sua doação | faça sua doação |
    fazer uma doação para | faça um donativo | faça o seu donativo | quero doar | apoie-nos | apoie nosso |
    apoie o nosso | apoie a nossa | apoie nossa | apoie o jornalismo | apoie * jornalismo | apoie por pix |
    apoie via pix | apoie a gente | apoiar o jornalismo | quero apoiar | seja apoiador* | seja um apoiador |
    seja sócio | seja um assinante solidário | seja assinante solidário | seja membro | seja aliado |
    torne-se membro | torne-se apoiador* | torne-se sócio | torne-se assinante | torne-se aliado |
    contribua com o nosso | contribua com nosso | contribua agora | contribua para o jornalismo |
    colabore com o nosso | ajude-nos a | ajude nosso | ajude o nosso | precisamos de você | precisamos de si |
    precisamos do seu apoio | precisamos da sua ajuda | invista em jornalismo | pague-nos um café | pague um café |
    apoie o site | apoie o jornal | apoiar o nosso trabalho | apoiar nosso trabalho | apoiar nosso jornalismo |
    nos ajude a continuar | nos ajude a manter | ajude a manter o jornalismo | ajude a manter este |
    fazer-nos uma doação | nos fazer uma doação
  `,
  moneyWord: `
    doação | doações | donativo* | doador* | contribuição | contribuições | apoio | apoiador* | apoiadora* | sócio* |
    assinatura* | vaquinha | financiamento coletivo | crowdfunding | pix | mb way | paypal | catarse | apoia.se |
    patreon
  `,
  appealOpen: `
    caro leitor | cara leitora | caros leitores | prezado leitor | prezada leitora | prezados leitores |
    querido leitor | antes de sair | antes de ir embora | já que você está aqui | já que está aqui |
    se você chegou até aqui | se chegou até aqui | a você que chegou até aqui | gostou deste artigo |
    gostou da matéria | gostou desta matéria | gostou da reportagem | se gostou deste | obrigado por ler |
    obrigado por nos ler | uma mensagem da redação | um recado da redação | carta ao leitor |
    leu este artigo gratuitamente
  `,
  appealAid: `
    qualquer valor | qualquer quantia | por menor que seja | por mais pequeno que seja | cada doação |
    cada contribuição | cada real | cada euro | graças ao seu apoio | graças aos nossos leitores |
    graças a leitores como | financiado por leitores | financiado pelos leitores | mantido por leitores |
    jornalismo independente | jornalismo livre | jornalismo de qualidade | imprensa independente |
    informação independente | nossa independência | gratuito para todos | aberto a todos | sem paywall |
    valorizar nosso conteúdo | o preço de um café | preço de um cafezinho | contamos com o seu apoio |
    contamos com você | sem o seu apoio | mantida por leitores | mantido pelos leitores | mantida pelos leitores
  `,
  reminder: `
    lembrar mais tarde | lembre-me | lembrar depois | doação única | doação mensal | apoio mensal | apoio único |
    por mês | ao mês | mensalmente | outro valor | escolha um valor | escolha o valor | valor livre |
    forma de pagamento | meio de pagamento | cancele quando quiser | cancele a qualquer momento | sem fidelização |
    qualquer valor | chave pix | valor que quiser | valor que puder
  `,
  subscribe: `
    assine já | assine agora | assine por | assine o | assine a * digital | assine e | assine para ler |
    assine para continuar | faça a sua assinatura | faça sua assinatura | já é assinante | já sou assinante |
    ainda não é assinante | sou assinante | exclusivo para assinantes | exclusivos para assinantes |
    só para assinantes | apenas para assinantes | conteúdo para assinantes | acesso ilimitado |
    acesso a todo o conteúdo | teste grátis | experimente grátis | experimente gratuitamente | primeiro mês |
    oferta de assinatura | planos de assinatura | ver planos | ofereça uma assinatura | presenteie | faça login para |
    entre para continuar | entre ou crie | inicie sessão para | cadastre-se grátis | cadastre-se para |
    crie uma conta | crie sua conta | registe-se gratuitamente | registe-se para | desbloqueie | assinatura digital
  `,
  newsletter: `
    assine nossa newsletter | assine a newsletter | assine a nossa newsletter | assine as nossas newsletters |
    assine * newsletter* | assine gratuitamente | inscreva-se na newsletter | inscreva-se em nossa |
    inscreva-se na nossa | inscreva-se * newsletter* | inscreva-se gratuitamente | se inscrever na newsletter |
    cadastre-se na newsletter | cadastre-se * newsletter* | subscreva a newsletter | subscreva a nossa |
    subscreva as nossas | subscreva * newsletter* | subscrever a newsletter | nossa newsletter | nossas newsletters |
    newsletter gratuita | newsletter diária | newsletter semanal | boletim diário | receba as | receba nossa |
    receba nossas | receba em seu | receba no seu | receba diariamente | receba todos os dias | receba notícias |
    receba alertas | diretamente no seu e-mail | no seu e-mail | no seu email | em seu e-mail |
    na sua caixa de entrada | na sua caixa de correio | seu melhor e-mail | o seu endereço de e-mail | digite seu |
    insira o seu | insira seu e-mail | fique por dentro | fique a par | mantenha-se informado | fique bem informado |
    não perca nada | não perca nenhuma | ative as notificações | em seu email
  `,
  newsletterWord: `
    newsletter* | boletim | e-mail | email | caixa de entrada | caixa de correio | inscreva-se | cadastre-se |
    subscrever | se inscrever
  `,
  related: `
    leia também | leia mais | leia ainda | leia aqui | leia a íntegra | leia a matéria completa | leia a reportagem |
    leia tudo sobre | leia outras | ler mais | ler também | ler artigo completo | continue lendo | continue a ler |
    continuar lendo | veja também | veja mais | veja ainda | ver mais | ver também | vejam também | assista também |
    assista ao vídeo | ouça também | saiba mais | saiba tudo | confira também | confira mais | confira | entenda |
    relembre | mais sobre | mais notícias | mais lidas | mais lidos | as mais lidas | os mais lidos | mais vistas |
    mais populares | últimas notícias | últimas | mais recentes | notícias relacionadas | artigos relacionados |
    matérias relacionadas | conteúdo relacionado | conteúdos relacionados | relacionadas | relacionados |
    você pode gostar | você também pode gostar | você pode se interessar | pode interessar | pode gostar de ler |
    também pode gostar | também poderá gostar | talvez te interesse | recomendado para você | recomendados para você |
    recomendadas | recomendamos | recomendações | outras notícias | outros artigos | não perca | não deixe de ler |
    em destaque | destaques | sugestões | a seguir | vídeo: | entrevista: | análise: | opinião: | fotos: |
    próxima matéria | veja a seguir
  `,
  share: `
    compartilhar | compartilhe | compartilhe esta notícia | compartilhe essa notícia | compartilhe este artigo |
    compartilhar no | compartilhar no facebook | compartilhar no whatsapp | compartilhar via | partilhar | partilhe |
    partilhar artigo | partilhe este artigo | partilhar no facebook | partilhar via | tweetar | enviar por e-mail |
    enviar por email | enviar | imprimir | copiar link | copiar url | copiar ligação | link copiado | salvar |
    guardar | guardar artigo | salvar artigo | ler mais tarde | oferecer artigo | presentear matéria | facebook |
    twitter | whatsapp | telegram | linkedin | pinterest | e-mail | email
  `,
  follow: `
    siga-nos | siga nosso canal | siga o nosso | siga o canal | siga * no instagram | siga * no whatsapp |
    siga * no twitter | siga * nas redes | siga * no google | no google notícias | no google news | entre no canal |
    entre no nosso canal | participe do canal | participe do nosso | nosso canal no whatsapp |
    nosso canal no telegram | nosso canal no youtube | inscreva-se no canal | inscreva-se no nosso canal |
    curta nossa página | curta a nossa página | nossas redes sociais | fonte preferida
  `,
  comments: `
    comentários | comentário | comentar | comente | comente aqui | deixe um comentário | deixe seu comentário |
    deixe o seu comentário | escreva um comentário | escreva seu comentário | adicionar comentário | ver comentários |
    mostrar comentários | sem comentários | nenhum comentário | seja o primeiro a comentar | participe da conversa |
    junte-se à conversa | dê sua opinião | deixe sua opinião | dê a sua opinião | a sua opinião | o que você acha |
    o que achou | conte pra gente | faça login para comentar | para comentar | os comentários não representam |
    comentários encerrados | termos de uso dos comentários | denunciar | responder | respostas |
    o seu endereço de e-mail não será publicado | campos obrigatórios
  `,
  notice: `
    política de privacidade | política de cookies | aviso de privacidade | termos de uso | termos e condições |
    condições de uso | termos de utilização | dados pessoais de acordo | tratamento dos meus dados | usamos cookies |
    utilizamos cookies | utiliza cookies | uso de cookies | aceitar cookies | gerir cookies | configurar cookies |
    ao se cadastrar | ao se inscrever | ao subscrever | ao clicar em | ao continuar navegando | você concorda |
    concordo com | aceito receber | li e aceito | li e concordo | cancelar a inscrição | cancelar a subscrição |
    desative o seu bloqueador | desative seu bloqueador | bloqueador de anúncios | adblock* | ative o javascript |
    seu navegador não | ocorreu um erro | tente novamente | você acaba de se inscrever | este conteúdo é bloqueado |
    aceitar todos os cookies
  `,
  copyright: `
    todos os direitos reservados | direitos reservados | copyright | proibida a reprodução | é proibida a reprodução |
    reprodução proibida | reprodução total ou parcial | sem autorização prévia | publicado originalmente |
    publicada originalmente | apareceu primeiro em | licença creative commons | creative commons |
    não reflete, necessariamente | não reflete necessariamente | não refletem necessariamente |
    de responsabilidade do autor | conteúdo gerado por inteligência | com o apoio de inteligência artificial
  `,
  promo: `
    baixe o app | baixe nosso app | baixe o aplicativo | baixe nosso aplicativo | descarregue a app |
    descarregue a nossa | instale o app | nosso aplicativo | na app store | no google play | links de afiliado* |
    link de afiliado | receber uma comissão | ganhar uma comissão | compre agora | compre aqui | comprar agora |
    compre já | aproveite a oferta | ver oferta | garanta já | garanta o seu ingresso | compre seu ingresso |
    reserve já | cupom de desconto | cupons de desconto | código promocional | participe do sorteio | ouça o podcast |
    ouça nosso podcast | nosso podcast | nas plataformas de áudio | no apple podcasts | assista ao vivo |
    clique aqui | clicando aqui | conheça nosso | conheça a nossa | visite nosso | visite o nosso |
    visite a nossa loja | edição impressa | edição digital | oferta especial | oferta por tempo limitado
  `,
  ad: `
    publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado | conteúdo de marca |
    conteúdo publicitário | informe publicitário | publieditorial | apoio: | parceiro | pub |
    continua após a publicidade | continua depois da publicidade | continua depois do anúncio | a matéria continua |
    o texto continua | continue lendo após | continuar a ler após | depois da publicidade | pular anúncio |
    saltar anúncio | oferecimento | apresentado por | patrocinado por | carregando | carregando... | a carregar |
    reproduzir vídeo
  `,
  author: `
    sobre o autor | sobre a autora | é jornalista | é repórter | é editor | é editora | é colunista |
    é correspondente | é redator* | é colaborador* | escreve sobre | escreve para | formad* em jornalismo |
    graduad* em jornalismo | mestre em jornalismo | jornalista formad* | jornalista e escritor* |
    todas as notícias de | todos os artigos de | mais artigos de | mais do autor | mais deste autor |
    ver todos os posts | ver mais artigos | contato do autor | seguir o autor | especial para o | com a colaboração de
  `,
  meta: `
    publicado | publicado em | publicado a | publicado às | publicada em | publicado: | atualizado | atualizado em |
    atualizado às | atualizada em | última atualização | modificado em | criado em | por | escrito por | texto: |
    da redação | redação | por redação | agência | lusa | estadão conteúdo | tempo de leitura | min de leitura |
    minutos de leitura | leitura | leitura de | min | ouvir | ouça este conteúdo | ouvir artigo | ouvir notícia |
    há * horas | há * minutos | há * dias | fonte: | fonte | fontes | tamanho da fonte | tamanho do texto | resumo |
    em resumo | pontos-chave | índice | sumário | neste artigo | exclusivo | visualizações
  `,
  credit: `
    foto: | fotos: | foto | fotografia | fotografia: | crédito: | créditos: | crédito | imagem: | imagem |
    imagem ilustrativa | foto ilustrativa | imagem de arquivo | foto de arquivo | arquivo | arquivo pessoal |
    divulgação | reprodução | ilustração | arte: | infográfico | vídeo: | cortesia | lusa | agência brasil |
    folhapress | estadão conteúdo | getty images | reuters | afp | ap | shutterstock | captura de tela | legenda |
    ampliar
  `,
  nav: `
    início | home | página inicial | capa | menu | abrir menu | fechar | buscar | busca | pesquisar | pesquisa |
    entrar | login | iniciar sessão | sair | cadastre-se | registar | minha conta | a minha conta | próximo |
    próxima | anterior | voltar | voltar ao topo | topo | ir para o conteúdo | pular para o conteúdo |
    saltar para o conteúdo | temas | tema | tópicos | assuntos | tags | tag | etiquetas | palavras-chave | seção |
    seções | secções | editorias | categoria | categorias | arquivo | quem somos | sobre nós | contato | contacto |
    contactos | fale conosco | anuncie | expediente | ficha técnica | ajuda | mapa do site | rss | mais |
    mostrar mais | carregar mais | ver todos | ver todas | ver tudo | página | páginas | você está em | está aqui |
    notícias | política | economia | mundo | brasil | país | esporte | esportes | desporto | futebol | cultura |
    opinião | ciência | tecnologia | saúde | educação | cotidiano | sociedade | local | cidades | vídeos | fotos |
    galeria | entretenimento | lazer | viagem | blogs | colunas | tempo | previsão do tempo | tela cheia |
    publicado em | assine | colunistas | podcasts
  `,
  contact: `
    fale com a redação | fale conosco | envie sua | envie a sua | envie para nós | entre em contato conosco |
    escreva-nos | escreva para a | encontrou um erro | encontrou algum erro | viu algum erro | comunicar erro |
    comunicar um erro | reportar erro | sugerir correção | tem uma denúncia | tem alguma informação |
    tem uma sugestão | mande sua | mande seu | cartas ao leitor | cartas ao diretor | este artigo foi útil |
    esta notícia foi útil | essa matéria foi útil | avalie esta | responda à enquete | participe da enquete |
    vote na enquete | provedor do leitor | normas editoriais | estatuto editorial
  `,
  paywall: `
    exclusivo para assinantes | conteúdo exclusivo para | artigo exclusivo para | só para assinantes |
    para continuar lendo | para continuar a ler | para ler a matéria | para ler este artigo |
    leia a matéria completa | você atingiu o limite | atingiu o limite de | artigos grátis | artigos gratuitos |
    resta * artigo* gratuito* | este conteúdo é exclusivo | matéria exclusiva | este artigo é exclusivo
  `,
  reported: `
    disse | afirmou | declarou | explicou | informou | anunciou | contou | segundo | de acordo com | conforme |
    ressaltou | destacou | acrescentou | comentou | confirmou | alertou | criticou | escreveu | diz | afirma |
    explica | conta | porta-voz | em nota | referiu | sublinhou | adiantou
  `,
  direct: `
    nós | nos | nosso | nossa | nossos | nossas | você | vocês | tu | teu | tua | te | contigo | conosco
  `,
  nearMiss: `
    doação de órgãos | doação de sangue | doar sangue | doe sangue | doador de | doadores de sangue |
    doações de campanha | doação de campanha | doou | doaram | doações para as vítimas | apoio a | apoio ao |
    apoio de | apoio do | contribuição previdenciária | contribuição sindical |
    contribuições para a segurança social | sócios da empresa | número de assinantes | milhões de assinantes |
    assinatura do acordo | assinatura do contrato | estados-membros | países membros | golpe do pix |
    atendimento ao cliente | suporte técnico | grupo de apoio
  `,
  abbreviation: `
    sr. | sra. | srta. | srs. | dr. | dra. | prof. | profa. | eng. | gen. | cel. | cap. | sgto. | d. | dom. | av. |
    r. | al. | etc. | ex. | p. ex. | pág. | págs. | nº. | núm. | art. | vol. | cia. | ltda. | s.a. | tel. | aprox. |
    máx. | mín. | jan. | fev. | mar. | abr. | mai. | jun. | jul. | ago. | set. | out. | nov. | dez. | seg. | ter. |
    qua. | qui. | sex. | sáb. | a.c. | d.c. | e.u.a. | vs. | fig. | sto. | sta.
  `,
  months: `
    jan fev mar abr mai jun jul ago set out nov dez
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
  `,
  weekdays: 'segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo',
  common,
}
export default pt
