// Portuguese page furniture.

import type { PhraseTable } from './kinds.ts';

export const pt: PhraseTable = {
  language: 'pt',
  phrases: {
    'ad-label': `
      publicidade | anúncio | anúncios | conteúdo patrocinado | patrocinado | conteúdo publicitário
      continua depois da publicidade | continua após a publicidade | continua após publicidade
      continue lendo após a publicidade | pub | conteúdo de marca | informe publicitário
      a matéria continua após a publicidade | publicidade continue a ler
    `,
    'skip-link': `
      ir para o conteúdo | ir para o conteúdo principal | pular para o conteúdo
      pular para o conteúdo principal | saltar para o conteúdo | saltar para o conteúdo principal
      voltar ao topo | voltar ao início | ir para o topo | topo | ir para o menu | ir para a busca
    `,
    home: `início | página inicial | capa | página principal`,
    menu: `
      menu principal | buscar | busca | pesquisar | pesquisa | procurar | abrir menu | fechar menu | fechar
      mais | ver mais | ver tudo | ver todos | ver todas | mostrar mais | carregar mais | próximo | anterior
      seguinte | próxima página | página anterior | artigo anterior | próximo artigo | seções | secções
      categorias | arquivo | navegação | você está aqui | voltar | enviar | cancelar | idioma | mapa do site
      edição impressa | edições | navegação de post | últimas | especiais | todas as notícias | acervo
      editorias
    `,
    'site-page': `
      contato | contatos | contactos | contacto | fale conosco | quem somos | sobre | sobre nós | equipe
      equipa | redação | expediente | anuncie | anuncie aqui | anuncie conosco | trabalhe conosco
      classificados | ajuda | perguntas frequentes | previsão do tempo | tempo | horóscopo | loterias
      programação | jogos | passatempos | assinaturas | newsletters | boletins | loja | estatuto editorial
      ficha técnica | agenda | eventos | cartas do leitor | obituário | imobiliário | emprego
    `,
    section: `
      ~notícias | ~política | ~poder | ~país | ~brasil | ~portugal | ~mundo | ~internacional | ~nacional
      ~local | ~cidades | ~cotidiano | ~economia | ~negócios | ~mercado | ~mercados | ~finanças | ~empresas
      ~agronegócio | ~tecnologia | ~ciência | ~saúde | ~educação | ~ambiente | ~meio ambiente | ~clima
      ~desporto | ~esporte | ~esportes | ~futebol | ~modalidades | ~fórmula # | ~cultura | ~artes | ~cinema
      ~música | ~livros | ~televisão | ~séries | ~entretenimento | ~famosos | ~celebridades | ~gente | ~vida
      ~estilo | ~estilo de vida | ~moda | ~beleza | ~gastronomia | ~receitas | ~comida | ~viagem | ~viagens
      ~turismo | ~casa | ~carros | ~autos | ~polícia | ~segurança | ~justiça | ~sociedade | ~opinião
      ~colunas | ~colunistas | ~blogs | ~editorial | ~editoriais | ~entrevistas | ~reportagens | ~multimídia
      ~fotos | ~galerias | ~vídeos | ~eleições | ~eleições # | ~américa latina | ~europa | ~áfrica
      ~são paulo | ~rio de janeiro | ~concursos | ~geral | ~religião | ~história
    `,
    login: `
      entrar | iniciar sessão | fazer login | sair | cadastre-se | cadastrar | registar | registe-se
      criar conta | minha conta | a minha conta | meu perfil | esqueci minha senha | senha | já é assinante
      já é assinante? … | já sou assinante … | já tem conta … | faça login … | entre com …
    `,
    tags: `
      etiquetas | tópicos | temas relacionados | assuntos | tópicos relacionados | mais sobre
      palavras-chave | marcadores | assuntos: … | tópicos: …
    `,
    share: `
      compartilhar | compartilhe | partilhar | partilhe | compartilhar no facebook | compartilhar no twitter
      compartilhar no whatsapp | compartilhar via | partilhar no facebook | partilhar no twitter
      compartilhe esta notícia | compartilhe essa notícia | compartilhe isso | imprimir | enviar por e-mail
      enviar por email | copiar link | copiar o link | link copiado | copiar url | salvar | guardar | ouvir
      ouvir artigo | ouça este conteúdo | curtir | gosto | seguir | siga | clique para compartilhar …
      clique para partilhar … | clique para enviar … | clique para imprimir … | compartilhe no …
      compartilhar no …
      dê um conteúdo | dar presente | salvar artigos | salvar para ler depois | comunicar erro
      sugerir correcção | sugerir correção | reportar erro | ofereça este artigo … | assinantes podem enviar …
      assinantes podem liberar … | recurso exclusivo para assinantes … | gostou? compartilhe
      siga-nos no google … | partilhar notícia | ler resumo da notícia | ouvir notícia | ouvir matéria
      guardar artigo | oferecer artigo
    `,
    counter: `
      # comentário | # compartilhamentos | # visualizações | # min de leitura | # minutos de leitura
      leitura: # min | tempo de leitura: # min | tempo de leitura … | ~há # horas | ~há # minutos
    `,
    'media-control': `
      assistir | ver vídeo | ver galeria | ampliar | carregando | reproduzir | a carregar | ver fotos
      ver imagens | seu navegador não suporta …
    `,
    newsletter: `
      assine nossa newsletter | assine a newsletter | subscrever newsletter | subscreva a newsletter
      subscreva a nossa newsletter | inscreva-se na newsletter | seu e-mail | o seu email
      endereço de email | receba as notícias | receba notícias … | receba as notícias … | receba nossas …
      receba no seu … | receba por e-mail … | inscreva-se na nossa … | subscreva as … newsletters …
      assine nossa newsletter … | … nossa newsletter … | … nossa newsletter gratuita … | … no seu e-mail …
      … no seu email …
      receba no seu email … | receba no seu e-mail … | receba em primeira mão …
    `,
    subscribe: `
      assine | assinar | assine já | assine agora | assinante | assinantes | só para assinantes
      exclusivo para assinantes | exclusivo assinantes | conteúdo exclusivo | subscrever | subscreva
      inscreva-se | seja assinante | torne-se assinante | seja membro | assine por … | assine a partir de …
      seja assinante … | torne-se assinante …
      os leitores são a força … | já é assinante … | já é subscritor … | a partir de r$ # …
      cancele quando quiser | acesso ilimitado a …
    `,
    app: `
      baixe o app | baixe o aplicativo | baixar app | descarregue a app | baixe o app …
      baixe o aplicativo … | baixe nosso app … | descarregue a app …
    `,
    follow: `
      clique aqui para seguir …
      siga-nos | siga-nos no | siga-nos nas redes sociais | redes sociais | nossas redes sociais
      siga nas redes sociais | receba notícias no whatsapp | siga-nos no … | siga-nos em … | siga nosso …
      ~siga o … no … | ~siga a … no … | siga o nosso canal … | participe do nosso … | participe do grupo …
      participe do canal … | entre no nosso grupo … | entre no nosso canal …
      acompanhe … nas redes sociais … | clique aqui e siga … | … no google news … | … canal do whatsapp …
      … canal no whatsapp … | … grupo de whatsapp … | … grupo do whatsapp …
      siga … no whatsapp … | siga … no google … | siga … em | … canal do … no whatsapp … | entre no canal …
      receba notícias … pelo whatsapp …
    `,
    donate: `apoie | doe | doe agora | apoie-nos | faça uma doação | apoie o jornalismo … | contribua com …`,
    paywall: `
      para continuar lendo | continue lendo com … | este conteúdo é exclusivo …
      conteúdo exclusivo para assinantes … | para continuar a ler … | para continuar lendo …
      este artigo é exclusivo … | você atingiu o limite … | artigo exclusivo para assinantes …
      assine para continuar lendo … | assine para ler … | faça login para continuar lendo …
      inicie sessão para continuar a ler …
    `,
    consent: `
      política de cookies | cookies | aceitar | aceito | aceitar cookies | aceitar todos | rejeitar
      gerenciar cookies | gerir cookies | definições de cookies | configurações de cookies
      preferências de cookies | preferências de privacidade | prosseguir | utilizamos cookies …
      usamos cookies … | este site utiliza cookies … | este site usa cookies … | nós usamos cookies …
      … utiliza cookies … | … utilizamos cookies … | … usamos cookies … | ~… uso de cookies …
      ~… utilização de cookies …
      nós e os nossos … parceiros … | nós e nossos … parceiros … | … informações num dispositivo …
      … informações em um dispositivo … | … informações de um dispositivo …
      a sua privacidade é importante … | valorizamos a sua privacidade | valorizamos sua privacidade
    `,
    terms: `
      política de privacidade | políticas de privacidade | privacidade | termos de uso | termos e condições
      termos de serviço | termos e condições de uso | condições de utilização | condições gerais
      aviso legal | direitos autorais | política de proteção de dados | proteção de dados | portal lgpd
      livro de reclamações | código de conduta | política editorial | gestão de privacidade
      ao entrar, você … | ao continuar, você … | ao iniciar sessão, …
    `,
    copyright: `
      todos os direitos reservados | direitos reservados | proibida a reprodução | é proibida a reprodução …
      todos os direitos reservados … | proibida a reprodução … | … todos os direitos reservados …
      … é proibida a reprodução … | … proibida a reprodução …
    `,
    'feed-footer': `
      o post … apareceu primeiro em … | o conteúdo … aparece primeiro em … | post … apareceu primeiro em …
    `,
    'staff-note': `
      com informações de … | com informações da … | com informações do … | com agências
    `,
    'error-notice': `
      página não encontrada | erro # | a página que você procura … | a página solicitada …
      a página que procura … | a página que está procurando … | a página que está à procura …
      a página não foi encontrada … | a página não existe … | esta página não existe …
      não encontramos a página … | # página não encontrada | erro #: página não encontrada | acesso negado
      ops! … página … | oops! … página … | desculpe, a página … | esta página não está mais disponível …
    `,
    'comment-head': `
      comentários | # comentários | comentários # | comentar | comente | deixe um comentário
      deixe seu comentário | deixe o seu comentário | deixe uma resposta
      deixe um comentário cancelar resposta | deixe uma resposta cancelar resposta | escreva um comentário
      adicionar comentário | ver comentários | ver todos os comentários | nenhum comentário
      sem comentários | faça um comentário | comentários recentes | seja o primeiro a comentar
      os comentários não representam … | os comentários são de responsabilidade …
    `,
    'comment-form': `
      responder | cancelar resposta | nome | seu nome | publicar comentário | enviar comentário | denunciar
      o seu endereço de e-mail não será publicado … | o seu endereço de email não será publicado …
      salvar meus dados neste navegador … | guardar o meu nome, … | notifique-me sobre …
      você precisa estar logado … | … campos obrigatórios são marcados … | … campos obrigatórios marcados …
    `,
    'related-head': `
      leia também | leia mais | leia ainda | leia a seguir | veja também | veja mais | saiba mais
      ver também | ler também | ler mais | notícias relacionadas | artigos relacionados
      matérias relacionadas | posts relacionados | conteúdo relacionado | relacionadas | relacionados
      relacionado | você pode gostar | você também pode gostar | pode também gostar | pode interessar
      recomendado | recomendados | recomendamos | recomendado para você | confira | confira também
      mais notícias | outras notícias | mais sobre o assunto | mais artigos | a não perder | não perca
      veja fotos | destaques | sugestões | leia outras notícias
      mais sobre … | recomendadas para você
    `,
    'related-inline': `
      leia também: … | leia mais: … | leia ainda: … | veja também: … | veja mais: … | saiba mais: …
      confira: … | confira também: … | assista: … | ler também: … | leia: … | ~veja: … | ~vídeo: …
      relacionado: … | não perca: … | leia também … | clique aqui e veja …
      vídeos: tudo sobre …
    `,
    'footer-head': `
      mais lidas | mais lidos | as mais lidas | os mais lidos | mais vistas | mais vistos | mais comentadas
      mais populares | populares | últimas notícias | notícias recentes | posts recentes | artigos recentes
      sobre o autor | em alta | em destaque | tendências | últimos vídeos | mais lidas em … | ranking
      top #
      últimas de … | mais do … | mais lidas agora | mais recentes | vídeos: …
    `,
    'read-on': `
      continue lendo | continuar lendo | continuar a ler | continue a ler | leia a íntegra
      leia a matéria completa | ler artigo completo | clique aqui | leia o artigo completo
      clique aqui e veja mais | ler notícia | ver notícia
    `,
  },
};
