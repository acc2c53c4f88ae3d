// Danish: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const danish: SpeechLexicon = {
  language: 'da',
  say: `
    siger sagde sagt fortæller fortalte skriver skrev forklarer forklarede oplyser oplyste udtaler
    udtalte mener mente svarer svarede spørger spurgte tilføjer tilføjede påpeger påpegede understreger
    understregede fastslår fastslog bekræfter bekræftede erkender erkendte indrømmer indrømmede
    kommenterer kommenterede advarer advarede lover lovede konstaterer konstaterede vurderer vurderede
    fortsætter fortsatte lyder lød tror synes råber råbte uddyber uddybede pointerer pointerede hævder
    hævdede beretter berettede undrer forsikrer forsikrede slutter sluttede jubler skreg hvisker
    indleder begynder afslører afslørede beklager beklagede gentager gentog argumenterer anfører anførte
    bemærker bemærkede meddeler meddelte fremhæver fremhævede griner smiler spøger reagerer opfordrer`,
  report: `
    kalder kaldte beskriver beskrev anklager anklagede kritiserer kritiserede kræver krævede håber håbede
    vil ville roser roste afviser afviste`,
  participles: '',
  sources: 'ifølge|lyder det fra|lød det fra',
  saidFrom: '',
  from: '',
  impersonal: 'hedder det|hed det|står der|stod der',
  that: 'at om',
  openers: 'hvordan hvorfor hvad hvornår hvem hvor',
  attitudes: '',
  he: 'han ham',
  she: 'hun hende',
  they: 'de dem andre nogle mange',
  speechParts: 'jeg vi du',
  it: 'det dette',
  who: 'som der hvem',
  mr: 'hr',
  ms: 'fru frøken',
  titles: 'dr professor præsident statsminister minister konge kong dronning borgmester biskop',
  men: `
    mand formand leder chef talsmand talsperson minister statsminister direktør forsker ekspert træner
    spiller forfatter far søn bror nabo lærer læge advokat dommer borgmester udenrigsminister
    finansminister justitsminister sundhedsminister forsvarsminister ordfører politiinspektør
    vagtchef pressechef rådgiver rektor biskop professor generalsekretær partileder kaptajn ingeniør
    landmand fisker præst viceborgmester`,
  women: 'kvinde mor datter søster talskvinde sangerinde forkvinde',
  people: 'folk eksperter forskere forældre vidner kritikere politiet myndighederne borgere naboer',
  again: `
    politikeren træneren ministeren statsministeren præsidenten borgmesteren partilederen
    kandidaten ordføreren forfatteren kunstneren sangeren skuespilleren instruktøren angriberen
    målmanden forskeren `,
  ages: 'årige',
  things: `
    selskabet virksomheden regeringen partiet domstolen retten avisen rapporten undersøgelsen kommunen
    foreningen ministeriet politiet regionen ritzau dr tv2`,
  roleTails: `
    minister ministeren chef chefen leder lederen talsperson talsmand direktør direktøren forsker
    forskeren ekspert eksperten professor professoren træner træneren kaptajn kaptajnen advokat
    advokaten ejer ejeren økonom økonomen redaktør redaktøren sekretær sekretæren ordfører ordføreren
    rådgiver rådgiveren mester mesteren formand formanden inspektør inspektøren`,
  thingEndings: '',
  capitalNouns: false,
  verbSecond: true,
  inserts: false,
  dashes: 'open',
  dropsSubject: false,
  postposes: false,
  gluesArticle: true,
  declinesNames: false,
  determiners: 'en et den det de denne dette disse alle flere to tre',
  definites: 'den det',
  masculines: '',
  feminines: '',
  possessives: 'hans hendes deres sin sit sine min vores',
  prepositions: `
    af i på til fra med for om hos ved mellem mod under over efter før uden ifølge gennem som`,
  of: '',
  outlets: '',
  conjunctions: 'og eller men for når da hvor der ikke også samt',
  subordinators: 'når mens selvom fordi hvis siden før',
  separablePrefixes: '',
  auxiliaries: 'er var bliver blev har havde kan kunne skal skulle må måtte fik får vil',
  adverbs: `
    også senere siden nu allerede ikke igen så da her der desuden derimod derfor samtidig måske
    alligevel tidligere videre dog`,
  particles: 'af von de el al bin ben ibn van der den ter ten la le di da du',
  calendar: `
    mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august
    september oktober november december`,
  labels: 'såkaldt såkaldte kaldet filmen bogen sangen albummet ordet serien romanen roman bog film',
  abbreviations: 'dr bl.a f.eks kl ca hr',
  maleNames: `
    peter jens lars michael henrik thomas søren jan christian martin niels anders morten jesper hans
    jørgen mads per ole rasmus kim erik troels`,
  femaleNames: `
    anne kirsten mette hanne anna helle susanne lene maria marianne inge karen lone camilla pia louise
    charlotte jette tina inger eva ida pernille`,
};
