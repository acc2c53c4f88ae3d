// Swedish: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const swedish: SpeechLexicon = {
  language: 'sv',
  say: `
    säger sa sade sagt berättar berättade skriver skrev förklarar förklarade uppger uppgav menar menade
    anser ansåg tillägger tillade svarar svarade frågar frågade konstaterar konstaterade betonar
    betonade varnar varnade meddelar meddelade hävdar hävdade kommenterar kommenterade tycker tyckte
    tror lovar lovade undrar undrade suckar suckade fortsätter fortsatte ropade utbrister resonerar
    summerar bekräftar bekräftade påpekar påpekade intygar medger erkänner beklagar minns försäkrar
    försäkrade avslutar avslutade jublar skrek skriker viskar inflikar poängterar poängterade inleder
    börjar skämtar avslöjar beklagade upprepar upprepade argumenterar argumenterade bedömer bedömde
    reagerar reagerade framhåller framhöll fastslår hälsar uppmanar uppmanade resonerade spekulerar
    gissar utropar utropade hoppas`,
  report: `
    kallar kallade beskriver beskrev anklagar anklagade kritiserar kritiserade kräver krävde hoppas vill
    ville`,
  participles: '',
  sources: 'enligt',
  saidFrom: '',
  from: '',
  impersonal: 'heter det|hette det|står det|stod det|står att läsa',
  that: 'att om',
  openers: 'hur varför vad när vem var',
  attitudes: '',
  he: 'han honom',
  she: 'hon henne',
  they: 'de dem andra några många',
  speechParts: 'jag vi du ni',
  it: 'det detta',
  who: 'som vem',
  mr: 'herr',
  ms: 'fru',
  titles: 'dr professor president statsminister minister kung drottning',
  men: `
    man ordförande chef ledare talesperson talesman minister statsminister direktör forskare expert
    tränare spelare författare pappa far son bror granne lärare läkare åklagare advokat domare vd
    ingenjör ingenjören ägare butiksägare företagare professor ekonom rektor polis präst bonde
    sjuksköterska analytiker samordnare strateg utredare debattör projektledare enhetschef
    presstalesperson kommunalråd regionråd riksdagsledamot partiledare vicestatsminister utrikesminister
    finansminister justitieminister försvarsminister generaldirektör företagaren butiksägaren`,
  women: 'kvinna mamma mor dotter syster taleskvinna sångerska',
  people: 'människor experter forskare föräldrar vittnen kritiker polisen myndigheten boende',
  again: `
    politikern tränaren ministern statsministern presidenten partiledaren kandidaten
    kommunalrådet ledamoten moderaten socialdemokraten centerpartisten författaren artisten
    sångaren sångerskan skådespelaren regissören anfallaren målvakten forskaren företagaren
    `,
  ages: 'åringen',
  things: `
    företaget bolaget regeringen partiet facket domstolen polisen tidningen rapporten studien kommunen
    föreningen`,
  roleTails: `
    minister ministern chef chefen ledare ledaren talesperson talespersonen talesman talesmannen
    ordförande direktör direktören forskare forskaren expert experten professor professorn analytiker
    analytikern tränare tränaren kapten kaptenen åklagare åklagaren advokat advokaten ägare ägaren
    ekonom ekonomen redaktör redaktören sekreterare sekreteraren rådet råd företagaren företagare
    butiksägaren läraren lärare läkaren läkare mästaren polisen föraren förvaltaren vakten handlaren
    handlare bonden fiskaren prästen sjuksköterskan sjuksköterska undersköterskan rektorn rektor kocken`,
  thingEndings: '',
  capitalNouns: false,
  verbSecond: true,
  inserts: false,
  dashes: 'open',
  dropsSubject: false,
  postposes: false,
  gluesArticle: true,
  declinesNames: false,
  determiners: 'en ett den det de denna detta dessa alla flera två tre',
  definites: 'den det',
  masculines: '',
  feminines: '',
  possessives: 'hans hennes deras sin sitt sina min vår',
  prepositions: `
    av i på till från med för om hos vid mellan mot under över efter före utan enligt genom som`,
  of: '',
  outlets: '',
  conjunctions: 'och eller men för när då där inte också dock samt',
  subordinators: 'när medan eftersom om innan sedan fast',
  separablePrefixes: '',
  auxiliaries: 'är var blir blev har hade kan kunde ska skulle måste får fick vill',
  adverbs: `
    också senare sedan nu redan inte även igen så då här där dessutom däremot därför samtidigt
    kanske naturligtvis dock tidigare enligt idag igår imorgon`,
  particles: 'av von af de el al bin ben ibn van der den ter ten la le di da du',
  calendar: `
    måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti
    september oktober november december`,
  labels: 'kallad kallade kallat så-kallade filmen boken låten albumet ordet',
  abbreviations: 'dr bl.a t.ex kl',
  maleNames: 'anders lars johan per erik karl ulf stefan jimmie magnus mats peter jan fredrik',
  femaleNames: 'anna maria eva karin kristina lena sara magdalena ebba annie märta elisabeth',
};
