// Czech: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const czech: SpeechLexicon = {
  language: 'cs',
  say: `
    řekl řekla řekli říká říkají říkal říkala uvedl uvedla uvedli uvádí dodal dodala dodali dodává prohlásil
    prohlásila prohlásili prohlašuje sdělil sdělila sdělili sděluje upozornil upozornila upozornili
    upozorňuje vysvětlil vysvětlila vysvětluje vysvětlují popsal popsala popisuje poznamenal poznamenala
    připomněl připomněla připomíná zdůraznil zdůraznila zdůrazňuje tvrdí tvrdil tvrdila tvrdili míní myslí
    napsal napsala napsali píše píší odpověděl odpověděla odpovídá zeptal zeptala ptá informoval informovala
    informuje potvrdil potvrdila potvrzuje přiznal přiznala přiznává varoval varovala varuje slíbil slíbila
    slibuje oznámil oznámila oznámili oznamuje komentoval komentovala komentuje okomentoval okomentovala
    vzpomíná vzpomínal vzpomínala vypráví vyprávěl vyprávěla líčí líčil líčila pokračuje pokračoval
    pokračovala konstatoval konstatovala konstatuje podotkl podotkla podotýká doplnil doplnila doplňuje
    podotkli shrnul shrnula shrnuje věří věřil ujistil ujistila ujišťuje domnívá stěžuje stěžoval radí
    zmínil zmínila zmiňuje usmívá směje křičel křičela zvolal reagoval reagovala reaguje nechal nechala
    svěřil svěřila posteskl netají zamýšlí`,
  report: `
    nazval nazvala označil označila označuje obvinil obvinila kritizoval kritizovala kritizuje požaduje
    chce doufá odmítl odmítla odmítá navrhl navrhla chválí pochválil pochválila`,
  participles: '',
  sources: 'podle|dle|podle slov',
  saidFrom: '',
  from: '',
  impersonal: 'stojí v|píše se|uvádí se|píše se v',
  that: 'že aby zda',
  openers: 'jak proč kdy kde kdo co',
  attitudes: '',
  he: 'on jeho jemu',
  she: 'ona její jí',
  they: 'oni jejich někteří jiní mnozí',
  speechParts: 'já my vy ty',
  it: 'to',
  who: 'který která kteří které kdo jenž',
  mr: 'pan pana',
  ms: 'paní slečna',
  titles: `
    prezident premiér premiérka ministr ministryně primátor primátorka starosta starostka hejtman hejtmanka
    poslanec poslankyně senátor senátorka prof profesor dr doktor gen generál plk plukovník papež biskup
    kardinál král královna soudce`,
  men: `
    prezident premiér ministr ředitel mluvčí šéf předseda místopředseda starosta primátor hejtman poslanec
    senátor expert odborník vědec analytik ekonom právník advokát soudce žalobce trenér kouč hráč fotbalista
    kapitán autor režisér spisovatel otec syn bratr manžel soused lékař učitel zemědělec podnikatel majitel
    obyvatel svědek muž policista hasič velitel lídr náměstek tajemník poradce sociolog politolog historik
    profesor vedoucí inženýr řidič pacient novinář aktivista primář děkan rektor farář zastupitel`,
  women: `
    prezidentka premiérka ministryně ředitelka mluvčí šéfka předsedkyně místopředsedkyně starostka
    primátorka hejtmanka poslankyně senátorka expertka odbornice vědkyně analytička ekonomka právnička
    advokátka soudkyně trenérka hráčka autorka režisérka spisovatelka matka dcera sestra manželka sousedka
    lékařka učitelka podnikatelka majitelka obyvatelka žena policistka náměstkyně socioložka profesorka
    vedoucí pacientka novinářka aktivistka zastupitelka`,
  people: `
    lidé obyvatelé experti odborníci vědci rodiče svědci kritici úřady policisté vyšetřovatelé lékaři hasiči`,
  again: `
    politik politička ministr ministryně premiér premiérka prezident prezidentka starosta
    starostka primátor primátorka hejtman hejtmanka poslanec poslankyně senátor senátorka trenér
    trenérka kouč útočník brankář hráč hráčka spisovatel spisovatelka autor autorka herec
    herečka zpěvák zpěvačka režisér režisérka umělec umělkyně podnikatel podnikatelka vědec
    vědkyně`,
  ages: '',
  things: `
    firma společnost vláda ministerstvo úřad agentura strana soud deník server zpráva prohlášení organizace
    banka ústav univerzita církev policie komise sdružení nadace město obec nemocnice klub čtk`,
  roleTails: '',
  thingEndings: '',
  capitalNouns: false,
  verbSecond: false,
  inserts: false,
  dashes: 'none',
  dropsSubject: true,
  postposes: false,
  gluesArticle: false,
  declinesNames: true,
  determiners: 'ten ta to ti ty tento tato jeden jedna dva dvě tři každý každá všichni',
  definites: '',
  masculines: '',
  feminines: '',
  possessives: 'svůj svá své svou náš naše můj moje',
  prepositions: `
    v ve na z ze do od pro o po za při přes pod nad před mezi bez u proti během kvůli díky s se k ke`,
  of: 'z ze',
  outlets: '',
  conjunctions: 'i a ale nebo ani ne že protože však také též když kde kdy jestli pokud',
  subordinators: 'když ačkoli pokud protože než během',
  separablePrefixes: '',
  auxiliaries: 'je jsou byl byla bylo byli bude budou může mohou musí by',
  adverbs: `
    také později dříve potom pak dnes včera už již ještě tehdy nyní teď tak zde tady tam zároveň navíc však
    například asi možná samozřejmě skutečně zřejmě dále rovněž také`,
  particles: 'de van von z ze',
  calendar: `
    pondělí úterý středu středa čtvrtek pátek sobotu sobota neděli neděle ledna února března dubna května
    června července srpna září října listopadu prosince`,
  labels: `
    takzvaný takzvaná tzv film kniha knihu román píseň album seriál slovo projekt kampaň deník časopis pořad
    skupina klub`,
  abbreviations: 'dr prof gen plk ing mgr např tzv tis mil mld hod č',
  maleNames: `
    jan petr pavel martin tomáš josef jiří jaroslav miroslav zdeněk františek václav michal karel jakub
    milan vladimír lukáš david ladislav stanislav roman ondřej antonín radek marek daniel vojtěch filip
    adam jindřich aleš luboš andrej`,
  femaleNames: `
    jana marie eva hana anna lenka kateřina lucie věra alena petra veronika jaroslava martina jitka tereza
    michaela helena ludmila zdeňka ivana monika eliška zuzana markéta dagmar barbora jarmila kristýna
    pavla simona vendula`,
};
