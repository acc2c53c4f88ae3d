// Portuguese: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const portuguese: SpeechLexicon = {
  language: 'pt',
  say: `
    disse disseram diz dizem dizia dito afirmou afirmaram afirma afirmam afirmado declarou
    declararam declara declarado explicou explicaram explica explicam acrescentou acrescentaram
    acrescenta completou completa ressaltou ressalta destacou destaca contou conta contaram escreveu
    escreve respondeu responde perguntou pergunta garantiu garante anunciou anunciaram anuncia
    informou informaram informa comentou comenta lembrou lembra sublinhou sublinha referiu refere
    salientou salienta adiantou adianta reconheceu reconhece admitiu admite criticou critica alertou
    alerta avisou concluiu conclui pediu pede defendeu defende reforçou reforça frisou frisa apontou
    aponta relatou relata avaliou avalia argumentou argumenta lamentou lamenta prometeu promete
    revelou revela questionou questiona exclamou gritou brincou confessou insistiu insiste observou
    observa opinou publicou tuitou reiterou confirmou confirma sustentou sustenta complementou
    complementa destacaram reitera ponderou pondera cobrou cobra denunciou denuncia prosseguiu
    continuou desabafou justificou justifica enfatizou enfatiza escreveram esclareceu esclarece
    considerou considera vincou frisaram avançou falou fala detalhou detalha acredita acreditava
    exclama`,
  report: `
    chamou chama classificou classifica acusou acusa descreveu descreve considerou considera falou fala
    rejeitou exigiu quer queria acredita espera teme pensa propôs propõe mostrou mostra condenou condena`,
  participles: 'dizendo acrescentando afirmando explicando ressaltando destacando sublinhando declarando',
  sources: 'segundo|de acordo com|conforme|nas palavras de|para',
  saidFrom: '',
  from: '',
  impersonal: 'lê-se|lia-se|pode ler-se|podia ler-se|pode-se ler',
  that: 'que se',
  openers: 'a como quando onde quem',
  attitudes: '',
  he: 'ele',
  she: 'ela',
  they: 'eles elas alguns algumas outros outras muitos',
  speechParts: 'eu nós você vocês',
  it: 'isso isto',
  who: 'quem',
  mr: 'sr senhor dom',
  ms: 'sra senhora dona',
  titles: `
    dr dra doutor doutora prof professor presidente presidenta ministro ministra prefeito prefeita
    general coronel senador senadora deputado deputada papa rei rainha juiz juíza governador governadora
    primeiro-ministro`,
  men: `
    homem presidente diretor ministro porta-voz chefe líder secretário prefeito autarca deputado senador
    advogado procurador juiz pesquisador investigador especialista treinador jogador autor empresário
    pai filho irmão vizinho professor médico governador candidato economista delegado técnico
    primeiro-ministro analista vereador dono proprietário gerente coordenador agricultor pescador
    comerciante padeiro estudante aluno voluntário`,
  women: `
    mulher presidente presidenta diretora ministra porta-voz chefe líder secretária prefeita deputada
    senadora advogada procuradora juíza pesquisadora investigadora especialista treinadora jogadora
    autora empresária mãe filha irmã vizinha professora médica governadora candidata economista delegada
    técnica vereadora enfermeira moradora dona proprietária gerente coordenadora agricultora comerciante
    padeira estudante aluna voluntária`,
  people: `
    pessoas moradores especialistas pesquisadores pais testemunhas críticos autoridades policiais
    manifestantes fontes sindicatos trabalhadores familiares agricultores`,
  again: `
    ministro ministra presidente presidenta autarca edil mandatário mandatária prefeito prefeita
    deputado deputada senador senadora vereador vereadora governador governadora governante
    político política candidato candidata parlamentar técnico treinador treinadora jogador
    jogadora avançado guarda-redes atacante goleiro escritor escritora autor autora cantor
    cantora ator atriz realizador realizadora cineasta artista empresário empresária dirigente
    investigador investigadora pesquisador pesquisadora`,
  ages: '',
  things: `
    empresa companhia grupo governo ministério agência partido sindicato tribunal polícia jornal
    relatório estudo comunicado nota carta associação banco instituto universidade igreja câmara
    comissão organização`,
  roleTails: '',
  thingEndings: '',
  capitalNouns: false,
  verbSecond: false,
  inserts: true,
  dashes: 'closed',
  dropsSubject: true,
  postposes: true,
  gluesArticle: false,
  declinesNames: false,
  determiners: `
    o a os as um uma uns umas dos das este esta esse essa aquele aquela dois duas três cada todo
    toda todos todas nenhum algum alguma outro outra`,
  definites: 'o a',
  masculines: 'o',
  feminines: 'a',
  possessives: 'seu sua seus suas meu minha nosso nossa',
  prepositions: `
    de em por para com sem sobre entre até desde contra após antes durante segundo perante como do
    da dos das no na nos nas pelo pela ao à aos às pelos pelas num numa`,
  of: 'de do da dos das',
  outlets: '',
  conjunctions: `
    e ou mas nem porém embora porque quando enquanto onde pois então além também não assim como ainda
    contudo`,
  subordinators: 'quando enquanto embora porque se como depois antes',
  separablePrefixes: '',
  auxiliaries: `
    é são era eram foi foram será serão seria tem têm tinha tinham terá há está estão estava pode podem
    podia deve devem vai vão ser estar ter havia`,
  adverbs: `
    também ainda ontem hoje já depois antes sempre nunca se lhe não assim além agora então aqui ali
    nem inclusive enquanto finalmente posteriormente atualmente talvez mais menos porém contudo
    entretanto`,
  particles: 'de da do dos das e von van der den ter ten le du',
  calendar: `
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro
    março abril maio junho julho agosto setembro outubro novembro dezembro natal páscoa ontem hoje
    amanhã`,
  labels: `
    chamado chamada denominado denominada intitulado intitulada apelidado filme livro romance canção
    música disco série termo palavra lema expressão operação`,
  abbreviations: 'sr sra dr dra prof d',
  maleNames: `
    josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís marcos rafael daniel marcelo
    bruno eduardo felipe filipe rodrigo manuel rui jorge miguel tiago nuno ricardo fernando andré
    alexandre gustavo jair geraldo roberto sérgio mário hugo`,
  femaleNames: `
    maria ana francisca antónia adriana juliana márcia fernanda patrícia aline sandra camila amanda
    bruna jéssica letícia júlia luciana vanessa mariana gabriela rita catarina inês joana sofia marta
    teresa dilma simone tereza beatriz cláudia helena`,
};
