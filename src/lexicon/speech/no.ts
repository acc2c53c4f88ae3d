// Norwegian: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const norwegian: SpeechLexicon = {
  language: 'no',
  say: `
    sier sa sagt seier forteller fortalte fortel skriver skrev skriv skreiv forklarer forklarte opplyser
    opplyste uttaler uttalte mener meinte mente svarer svarte svarar spør spurte undrer legger la
    påpeker påpekte understreker understreket fastslår fastslo bekrefter bekreftet innrømmer innrømmet
    kommenterer kommenterte advarer advarte varsler varslet lover lovet melder meldte konstaterer
    konstaterte oppsummerer oppsummerte fortsetter fortsatte sukker sukket ler smiler smilte roper ropte
    hevder hevdet presiserer presiserte konkluderer konkluderte erkjenner erkjente medgir medga tror
    trur synes syntes føyer utdyper utdypet utbryter utbrøt minnes husker slår skrek forsikrer forsikret
    avslutter avsluttet jubler jublet fastholder fastholdt poengterer poengterte innskyter tilføyer
    tilføyde beretter gråter hvisker ytrer spøker spøkte avslører avslørte beklager beklaget
    argumenterer argumenterte antar antyder anslår gjentar gjentok starter begynner begynte innleder
    minner mimrer lurer lurte oppfordrer oppfordret ber bad ba reagerer reagerte stadfester vurderer
    vurderte resonnerer resonnerte`,
  report: `
    kaller kalte beskriver beskrev anklager anklaget kritiserer kritiserte krever krevde håper håpet vil
    ville roser roste avviser avviste`,
  participles: '',
  sources: 'ifølge|etter',
  saidFrom: '',
  from: '',
  impersonal: 'heter det|het det|står det|sto det|heiter det|lød det',
  that: 'at om',
  openers: 'hvordan hvorfor hva når hvem hvor',
  attitudes: '',
  he: 'han ham',
  she: 'hun henne ho',
  they: 'de dem andre noen mange',
  speechParts: 'jeg eg vi du dere',
  it: 'det dette',
  who: 'som hvem',
  mr: 'herr',
  ms: 'fru frøken',
  titles: 'dr prof professor president statsminister minister konge kong dronning ordfører biskop',
  men: `
    mann formann leder sjef talsmann talsperson minister statsminister statsråd direktør forsker ekspert
    trener spiller forfatter pappa far sønn bror nabo lærer lege advokat dommer ordfører statssekretær
    utenriksminister finansminister justisminister helseminister forsvarsminister politimester
    politiinspektør innsatsleder operasjonsleder pressesjef kommunikasjonssjef rådgiver rektor biskop
    professor etterforskningsleder generalsekretær forbundsleder partileder stortingsrepresentant
    kaptein ingeniør bonde fisker sokneprest prest rådmann daglig kommentator ekspertkommentator
    medisinsk landslagssjef landslagstrener keeper skuespiller artist komiker gründer eier butikksjef
    helsesykepleier sykepleier kirurg overlege kommuneoverlege fungerende nestleder varaordfører byråd
    byrådsleder statsadvokat bistandsadvokat politiadvokat studieleder student elev pensjonist`,
  women: 'kvinne mamma mor datter søster talskvinne sangerinne',
  people: 'folk eksperter forskere foreldre vitner kritikere politiet myndighetene innbyggere naboer',
  again: `
    politikeren treneren ministeren statsråden statsministeren presidenten ordføreren
    partilederen kandidaten representanten stortingsrepresentanten forfatteren artisten sangeren
    skuespilleren regissøren spissen keeperen forskeren `,
  ages: 'åringen',
  things: `
    selskapet bedriften regjeringen partiet domstolen retten avisen rapporten studien kommunen
    foreningen departementet politiet fylkeskommunen ntb nrk tv2 vg`,
  roleTails: `
    minister ministeren sjef sjefen leder lederen talsperson talspersonen talsmann talsmannen direktør
    direktøren forsker forskeren ekspert eksperten professor professoren trener treneren kaptein
    kapteinen advokat advokaten eier eieren økonom økonomen redaktør redaktøren sekretær sekretæren
    ordfører ordføreren rådgiver rådgiveren mester mesteren representant representanten`,
  thingEndings: '',
  capitalNouns: false,
  verbSecond: true,
  inserts: false,
  dashes: 'closed',
  dropsSubject: false,
  postposes: false,
  gluesArticle: true,
  declinesNames: false,
  determiners: 'en et ei den det de denne dette disse alle flere to tre',
  definites: 'den det',
  masculines: '',
  feminines: '',
  possessives: 'hans hennes deres sin sitt sine min vår',
  prepositions: `
    av i på til fra med for om hos ved mellom mot under over etter før uten ifølge gjennom som`,
  of: '',
  outlets: '',
  conjunctions: 'og eller men for når da der ikke også samt',
  subordinators: 'når mens selv fordi hvis siden før',
  separablePrefixes: '',
  auxiliaries: 'er var blir ble har hadde kan kunne skal skulle må måtte fikk får vil',
  adverbs: `
    også senere siden nå allerede ikke igjen så da her der dessuten derimot derfor samtidig kanskje
    likevel tidligere videre i dag`,
  particles: 'av von af de el al bin ben ibn van der den ter ten la le di da du',
  calendar: `
    mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august
    september oktober november desember`,
  labels: 'såkalt såkalte kalt filmen boken boka låta albumet ordet serien romanen',
  abbreviations: 'dr bl.a f.eks kl ca',
  maleNames: `
    jan per bjørn ole lars kjell knut arne svein thomas hans geir tor morten terje odd erik martin john
    anders rune trond tore espen øyvind jonas kristian håkon jens`,
  femaleNames: `
    anne inger kari marit ingrid liv eva anna maria ida hilde berit nina astrid marianne bjørg ellen
    elisabeth randi kristin silje hanne camilla siv erna tonje`,
};
