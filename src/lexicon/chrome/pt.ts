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
      link patrocinado | anúncios google | anúncios do google | publicidade google
    `,
    'skip-link': `
      ir para o conteúdo | ir para o conteúdo principal | pular para o conteúdo
      pular para o conteúdo principal | saltar para o conteúdo | saltar para o conteúdo principal
      voltar ao topo | voltar ao início | ir para o topo | topo | ir para o menu | ir para a busca
      avançar para o conteúdo | avançar para o conteúdo principal | saltar para conteúdo
      pular para conteúdo
    `,
    home: `início | página inicial | capa | página principal`,
    menu: `
      menu principal | buscar | busca | pesquisar | pesquisa | procurar | abrir menu | fechar menu | fechar
      mais | ver mais | ver tudo | ver todos | ver todas | mostrar mais | carregar mais | próximo | anterior
      seguinte | próxima página | página anterior | artigo anterior | próximo artigo | seções | secções
      categorias | arquivo | navegação | você está aqui | voltar | enviar | cancelar | idioma | mapa do site
      edição impressa | edições | navegação de post | últimas | especiais | todas as notícias | acervo
      editorias
      postagem mais recente | postagem mais antiga | postagens mais recentes | postagens mais antigas
      mensagem mais recente | mensagem antiga | página seguinte | próxima notícia | notícia anterior
      artigo seguinte | arquivo do blog | arquivo do blogue | seguidores
      total de visualizações de página | total de visualizações | visualizar meu perfil completo
      ver o meu perfil completo | assinar: postar comentários atom | assinar: postagens atom
      subscrever: enviar feedback atom | você está em: … | você está aqui: … | está em: …
      leitores | quem sou eu | acerca de mim
      sair da versão mobile
    `,
    'site-page': `
      contato | contatos | contactos | contacto | fale conosco | quem somos | sobre | sobre nós | equipe
      equipa | redação | expediente | anuncie | anuncie aqui | anuncie conosco | trabalhe conosco
      classificados | ajuda | perguntas frequentes | previsão do tempo | tempo | horóscopo | horóscopo de hoje | horóscopo do dia | loterias
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
      ~ao vivo | ~direto | ~em direto | ~entrevista | ~análise | ~reportagem | ~urgente
      ~ao minuto
    `,
    login: `
      entrar | iniciar sessão | fazer login | sair | cadastre-se | cadastrar | registar | registe-se
      criar conta | minha conta | a minha conta | meu perfil | esqueci minha senha | senha | já é assinante
      já é assinante? … | já sou assinante … | já tem conta … | faça login … | entre com …
    `,
    tags: `
      etiquetas | tópicos | temas relacionados | assuntos | tópicos relacionados | mais sobre
      palavras-chave | marcadores | assuntos: … | tópicos: …
      esta entrada foi publicada … | este post foi publicado em …
      marcadores: … | etiquetas: … | palavras-chave: … | temas: … | arquivado em: … | tags: …
      categorias: … | marcado com … | marcado como …
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
      envie por e-mail | enviar a um amigo | enviar para um amigo | envie a um amigo
      envie para um amigo | enviar notícia | imprimir notícia | imprimir artigo | versão para impressão
      versão para imprimir | compartilhar no orkut | compartilhar com o facebook
      compartilhar com o twitter | compartilhar com o pinterest | compartilhe no facebook
      compartilhe no twitter | partilhar artigo | tamanho da letra | tamanho da letra a- a
      tamanho do texto | tamanho da fonte | tamanho de letra | diminuir | diminuir letra
      aumentar fonte | diminuir fonte | diminuir texto | aumentar o tamanho da letra
      diminuir o tamanho da letra | recomende | vote | votar # votos | tweetar | tuitar | postar no blog
      comunicar erros | comunique erros | corrigir | ouvir o texto | ouvir texto | ouça este artigo
      ouça esta reportagem | ler mais tarde | oferecer este artigo | presentear
      adicionar como fonte preferida … | … como fonte preferida no google … | adicionar aos favoritos
      d blogueiros gostam disto | # blogueiros gostam disto | d bloggers gostam disto
      # bloggers gostam disto
      presenteie este artigo | presenteie esta matéria
    `,
    counter: `
      # comentário | # compartilhamentos | # visualizações | # min de leitura | # minutos de leitura
      leitura: # min | tempo de leitura: # min | tempo de leitura … | ~há # horas | ~há # minutos
      # leituras | # partilhas | avaliação: # | média: #
    `,
    'media-control': `
      assistir | ver vídeo | ver galeria | ampliar | carregando | reproduzir | a carregar | ver fotos
      ver imagens | seu navegador não suporta …
      foto # de # | imagem # de # | foto #/# | imagem #/# | # imagens | ampliar foto | ampliar imagem
      vídeo relacionado
    `,
    newsletter: `
      assine nossa newsletter | assine a newsletter | subscrever newsletter | subscreva a newsletter
      subscreva a nossa newsletter | inscreva-se na newsletter | seu e-mail | o seu email
      endereço de email | receba as notícias | receba notícias … | receba as notícias … | receba nossas …
      receba no seu … | receba por e-mail … | inscreva-se na nossa … | subscreva as … newsletters …
      assine nossa newsletter … | … nossa newsletter … | … nossa newsletter gratuita … | … no seu e-mail …
      … no seu email …
      receba no seu email … | receba no seu e-mail … | receba em primeira mão …
      …. inscreva-se aqui | …. inscreva-se | …. cadastre-se | …. assine aqui
      concordo com a política de privacidade …
    `,
    subscribe: `
      assine | assinar | assine já | assine agora | assinante | assinantes | só para assinantes
      exclusivo para assinantes | exclusivo assinantes | conteúdo exclusivo | subscrever | subscreva
      inscreva-se | seja assinante | torne-se assinante | seja membro | assine por … | assine a partir de …
      seja assinante … | torne-se assinante …
      os leitores são a força … | já é assinante … | já é subscritor … | a partir de r$ # …
      cancele quando quiser | acesso ilimitado a …
      conteúdo exclusivo para assinantes | exclusivo para subscritores | conteúdo para assinantes
      artigo exclusivo para assinantes
      assine agora … | assine e leia … | cancele a qualquer momento | experimente grátis …
      tenha acesso ilimitado … | escolha o seu plano | escolha seu plano | leia sem limites …
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
      entre no canal … whatsapp … | siga o canal … whatsapp … | participe do canal … whatsapp …
      … no nosso canal do whatsapp … | participe do grupo de whatsapp … | junte-se ao canal … whatsapp …
      seguir tópico
    `,
    donate: `
      apoie | doe | doe agora | apoie-nos | faça uma doação | apoie o jornalismo … | contribua com …
      gostou desta matéria … | gostou desta reportagem … | gostou deste artigo …
      … apoie nosso jornalismo … | o jornalismo independente precisa …
      apoie o nosso jornalismo …
    `,
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
      armazenar e/ou aceder a informações num dispositivo
      armazenar e/ou acessar informações em um dispositivo
      utilizar dados limitados para selecionar a publicidade
      usar dados limitados para selecionar publicidade | criar perfis para publicidade personalizada
      utilizar perfis para selecionar publicidade personalizada
      criar perfis para personalizar conteúdos
      utilizar perfis para selecionar conteúdos personalizados | medir o desempenho da publicidade
      medir o desempenho dos conteúdos | medir o desempenho do conteúdo
      compreender os públicos através de estatísticas … | desenvolver e melhorar os serviços
      desenvolver e aperfeiçoar os serviços | anúncios e conteúdos personalizados, …
      publicidade e conteúdos personalizados, … | nós e os nossos parceiros …
      nós e os nossos # parceiros … | nós e nossos parceiros … | interesse legítimo | lista de parceiros
      para ver este conteúdo, aceite …
    `,
    terms: `
      política de privacidade | políticas de privacidade | privacidade | termos de uso | termos e condições
      termos de serviço | termos e condições de uso | condições de utilização | condições gerais
      aviso legal | direitos autorais | política de proteção de dados | proteção de dados | portal lgpd
      livro de reclamações | código de conduta | política editorial | gestão de privacidade
      ao entrar, você … | ao continuar, você … | ao iniciar sessão, …
      … responsabilidade exclusiva de seus autores … | … responsabilidade exclusiva do autor …
      as opiniões … não refletem necessariamente … | este texto não reflete … | este artigo não reflete …
      … não reflete necessariamente a opinião do jornal …
      … não reflete necessariamente a opinião do portal …
    `,
    copyright: `
      todos os direitos reservados | direitos reservados | proibida a reprodução | é proibida a reprodução …
      todos os direitos reservados … | proibida a reprodução … | … todos os direitos reservados …
      … é proibida a reprodução … | … proibida a reprodução …
      … proibida a reprodução total ou parcial … | copyright … todos os direitos reservados …
    `,
    'feed-footer': `
      o post … apareceu primeiro em … | o conteúdo … aparece primeiro em … | post … apareceu primeiro em …
    `,
    'staff-note': `
      com informações de … | com informações da … | com informações do … | com agências
      este artigo faz parte … | esta reportagem faz parte … | nota da redação: … | errata: …
      este artigo foi traduzido … | este texto foi traduzido … | ~o autor é … | ~a autora é …
      este resumo foi gerado … | resumo gerado por … | este texto foi gerado …
      gerado por inteligência artificial … | comunicar um erro
      informar erro | encontrou um erro | resumo gerado por ia | este resumo foi gerado por …
      avalie este artigo | avalie esta notícia | avalie a matéria | avalie esta matéria
      este conteúdo foi produzido com auxílio de inteligência artificial | o que achou desta matéria
      o que achou deste artigo
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
      comente este artigo | comente esta notícia | comente aqui | comentar notícia
      comentários dos leitores | postar um comentário | postar comentário | enviar um comentário
      escreva o seu comentário | faça seu comentário | faça o seu comentário | ler comentários
      leia os comentários | leia todos os comentários | mostrar comentários | todos os comentários
      opine | dê sua opinião | dê a sua opinião | fórum
      caixa de comentários
    `,
    'comment-form': `
      responder | cancelar resposta | nome | seu nome | publicar comentário | enviar comentário | denunciar
      o seu endereço de e-mail não será publicado … | o seu endereço de email não será publicado …
      salvar meus dados neste navegador … | guardar o meu nome, … | notifique-me sobre …
      você precisa estar logado … | … campos obrigatórios são marcados … | … campos obrigatórios marcados …
      este espaço é destinado à construção de ideias … | as opiniões aqui expressas …
      para comentar, … cadastro … | é necessário estar registado … | denunciar abuso
      denunciar comentário | reportar abuso | digite o código … | código da imagem
      deixe um comentáriocancelar resposta | deixe uma respostacancelar resposta
      deixar um comentário cancelar resposta | faça login para comentar | entre para comentar
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
      links relacionados | mais notícias de … | links úteis | assuntos relacionados
      em outros sites | na internet
    `,
    'related-inline': `
      leia também: … | leia mais: … | leia ainda: … | veja também: … | veja mais: … | saiba mais: …
      confira: … | confira também: … | assista: … | ler também: … | leia: … | ~veja: … | ~vídeo: …
      relacionado: … | não perca: … | leia também … | clique aqui e veja …
      vídeos: tudo sobre …
      artigo principal: … | leia aqui: …
    `,
    'footer-head': `
      mais lidas | mais lidos | as mais lidas | os mais lidos | mais vistas | mais vistos | mais comentadas
      mais populares | populares | últimas notícias | notícias recentes | posts recentes | artigos recentes
      sobre o autor | em alta | em destaque | tendências | últimos vídeos | mais lidas em … | ranking
      top #
      últimas de … | mais do … | mais lidas agora | mais recentes | vídeos: …
      mais comentados | mais enviadas | mais enviados | mais votadas | as mais comentadas
      as mais vistas | notícias mais lidas | postagens populares | postagens recentes
      últimos comentários | últimas postagens | enquete | sondagem | inquérito | ver resultado
      ver resultado parcial | resultado parcial
    `,
    'read-on': `
      continue lendo | continuar lendo | continuar a ler | continue a ler | leia a íntegra
      leia a matéria completa | ler artigo completo | clique aqui | leia o artigo completo
      clique aqui e veja mais | ler notícia | ver notícia
    `,
    'agency-notice': `
      este artigo foi publicado originalmente … | este texto foi publicado originalmente …
      ~publicado originalmente em …
    `,
    affiliate: `
      … links de afiliados …
    `,
  },
};
