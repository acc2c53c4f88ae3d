// German: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const german: SpeechLexicon = {
  language: 'de',
  say: `
    sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten meint
    meinte meinten schreibt schrieb schrieben geschrieben berichtet berichtete berichteten teilt
    teilte teilten mitgeteilt fügt fügte ergänzt ergänzte antwortet antwortete fragt fragte warnt
    warnte warnten fordert forderte forderten kritisiert kritisierte kündigt kündigte versichert
    versicherte behauptet behauptete räumt räumte gesteht gestand bestätigt bestätigte erzählt
    erzählte erinnert erinnerte lobt lobte äußert äußerte spricht sprach ruft rief findet fand
    glaubt glaubte mahnt mahnte beklagt beklagte verkündet verkündete verspricht versprach zitiert
    zitierte heißt hieß twittert twitterte kommentiert kommentierte urteilt urteilte verteidigt
    freut freute resümiert bilanziert unterstreicht unterstrich stellt stellte weist wies bekräftigt
    bekräftigte entgegnet entgegnete schildert schilderte gibt schmunzelt lacht lachte fragten
    lobten schildern prophezeit prophezeite unterstrichen plädiert plädierte argumentiert
    argumentierte moniert monierte rügt rügte wettert wetterte klagt klagte klagten jubelt jubelte
    scherzt scherzte appelliert appellierte analysiert prognostiziert beteuert beteuerte
    versicherten gestehen konstatiert konstatierte hofft empfiehlt empfahl rät riet präzisiert
    präzisierte berichten kommentierten konterte kontert verteidigte ärgert ärgerte wundert sorgt
    bedauert bedauerte bedauern verrät verriet bemerkte bemerkt dankt dankte schwärmt schwärmte
    vermutet vermutete beschwert beschwerte beruhigt unterstellt protestiert begründet begründete
    begründeten formuliert formulierte postete postet erläutert erläuterte schreiben führte wünscht
    wünschte`,
  report: `
    nennt nannte nannten bezeichnet bezeichnete bezeichneten bezeichnen beschreibt beschrieb wirft warf
    vorgeworfen bewertet bewertete wertet wertete hält hielt sieht sah verlangt verlangte rechnet
    erwartet erwartete hofft hoffte plant will wolle wirbt warb verurteilt verurteilte weist zeigt
    zeigte`,
  participles: '',
  sources: 'so|laut|zufolge|nach Angaben von|nach Ansicht von|nach den Worten von',
  saidFrom: '',
  from: '',
  impersonal: 'heißt es|hieß es|steht es|ist zu lesen|war zu lesen|steht in|stand in',
  that: 'dass daß ob',
  openers: 'zu wie warum was wann wer wo',
  attitudes: '',
  he: 'er ihm ihn',
  she: 'sie',
  they: 'diese jene andere einige viele manche jemand niemand wer keiner jeder',
  speechParts: 'ich wir du ihr',
  it: 'es dies das',
  who: 'der welcher welche',
  mr: 'herr herrn',
  ms: 'frau',
  titles: `
    dr prof professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler minister
    ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin außenminister
    außenministerin innenminister finanzminister verteidigungsminister papst bischof könig nationalrat
    nationalrätin ständerat ständerätin bundesrat bundesrätin regierungsrat regierungsrätin
    landeshauptmann landeshauptfrau stadtrat stadträtin gemeinderat gemeinderätin oberbürgermeister
    oberbürgermeisterin staatssekretär staatssekretärin stadtpräsident stadtpräsidentin landrat
    landrätin`,
  men: `
    mann sprecher präsident minister kanzler bundeskanzler ministerpräsident chef leiter direktor
    vorsitzender vorsitzende bürgermeister oberbürgermeister experte forscher wissenschaftler politiker
    abgeordneter anwalt richter staatsanwalt trainer spieler autor regisseur unternehmer vater sohn
    bruder zeuge nachbar lehrer arzt geschäftsführer vorstand landwirt bauer generalsekretär bischof polizist landrat
    ökonom außenminister innenminister finanzminister verteidigungsminister gesundheitsminister
    verteidiger rechtsanwalt professor`,
  women: `
    frau sprecherin präsidentin ministerin kanzlerin bundeskanzlerin ministerpräsidentin chefin leiterin
    direktorin bürgermeisterin oberbürgermeisterin expertin forscherin wissenschaftlerin politikerin
    abgeordnete anwältin richterin staatsanwältin trainerin spielerin autorin regisseurin unternehmerin
    mutter tochter schwester zeugin nachbarin lehrerin ärztin geschäftsführerin bischöfin polizistin
    landrätin außenministerin innenministerin generalsekretärin polizeisprecherin professorin`,
  people: `
    leute menschen anwohner experten forscher eltern zeugen kritiker politiker beamte polizei
    behörden ermittler demonstranten vorsitzende angehörige sprecher anwohnerin nachbarn kollegen
    juristen soziologen historiker`,
  again: `
    politiker politikerin coach trainer ministerin minister bürgermeisterin bürgermeister
    kanzlerin kanzler präsidentin präsident abgeordnete abgeordneter senatorin senator landrätin
    landrat unionspolitiker regierungschef regierungschefin ressortchef ressortchefin     autorin autor schriftstellerin schriftsteller künstlerin künstler sängerin sänger
    schauspielerin schauspieler regisseurin regisseur stürmer torhüter übungsleiter kandidatin
    kandidat christdemokrat christdemokratin sozialdemokrat sozialdemokratin unternehmerin
    unternehmer forscherin forscher wissenschaftlerin wissenschaftler`,
  ages: 'jährige jähriger',
  things: `
    unternehmen firma konzern regierung ministerium behörde partei verband gewerkschaft gericht
    polizei zeitung bericht studie erklärung mitteilung brief verein bank institut universität
    kirche feuerwehr fall freilassung stelle jahr werk kontrast tag titel motto untertitel`,
  roleTails: `
    minister ministerin ministers präsident präsidentin präsidenten kanzler kanzlerin sprecher
    sprecherin sprechers chef chefin chefs direktor direktorin leiter leiterin experte expertin experten
    vertreter vertreterin politiker politikerin vorsitzende vorsitzender vorsitzenden botschafter
    botschafterin forscher forscherin trainer trainerin bürgermeister bürgermeisterin geschäftsführer
    geschäftsführerin berater beraterin redakteur redakteurin redaktor redaktorin organisator
    organisatorin anwalt anwältin inhaber inhaberin gründer gründerin autor autorin moderator
    moderatorin sekretär sekretärin kommissar kommissarin wissenschaftler wissenschaftlerin beauftragte
    beauftragter abgeordnete abgeordneter ärztin manager managerin analyst analystin ökonom ökonomin
    professor professorin spieler spielerin sänger sängerin schauspieler schauspielerin kandidat
    kandidatin mitglied referent referentin koordinator koordinatorin lehrer lehrerin bischof pfarrer
    pfarrerin unternehmer unternehmerin händler händlerin fahrer fahrerin stürmer verteidiger torwart
    torhüter torhüterin kapitän meisterin richterin staatsanwalt staatsanwältin gewerkschafter
    gewerkschafterin aktivist aktivistin vorstand landrat stadtrat stadträtin senator senatorin
    historiker historikerin soziologe soziologin psychologe psychologin biologe biologin jurist juristin
    designer designerin künstler künstlerin regisseur regisseurin produzent produzentin besitzer
    besitzerin betreiber betreiberin bewohner bewohnerin einwohner anwohner mitarbeiter mitarbeiterin
    fraktionschef meteorologe meteorologin kollege kollegin coach pilot pilotin priester köchin koch
    bäcker bäckerin wirt wirtin gärtner jäger förster landwirtin winzer winzerin lehrling student
    studentin rentner rentnerin anwohnerin passant passantin kunde kundin gast läufer läuferin schwimmer
    schwimmerin sieger siegerin meister weltmeister weltmeisterin olympiasieger teilnehmer teilnehmerin
    musiker musikerin schriftsteller schriftstellerin kabarettist kabarettistin fotograf fotografin
    architekt architektin ingenieur ingenieurin informatiker physiker physikerin chemiker chemikerin
    virologe virologin epidemiologe mediziner medizinerin chirurg chirurgin psychiater psychiaterin
    therapeut therapeutin hebamme pfleger pflegerin sozialarbeiter sozialarbeiterin dirigent dirigentin
    intendant intendantin kurator kuratorin diplomat diplomatin general oberst offizier soldat soldatin
    richter polizist ermittler ermittlerin dekan rektor rektorin präses dezernent dezernentin
    amtsleiterin chefarzt chefärztin oberarzt`,
  thingEndings: 'ung ungen heit heiten keit keiten schaft schaften tion tionen ismus ität täten',
  capitalNouns: true,
  verbSecond: true,
  inserts: false,
  dashes: 'none',
  dropsSubject: false,
  postposes: false,
  gluesArticle: false,
  declinesNames: false,
  determiners: `
    der die das den dem des ein eine einer einem einen eines kein keine dieser diese dieses jeder jede
    alle mehrere einige viele beide zwei drei`,
  definites: 'der die den dem',
  masculines: 'der',
  feminines: 'die',
  possessives: `
    sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere mein meine dessen deren`,
  prepositions: `
    in im an am auf aus bei beim mit nach von vom vor zu zum zur für gegen über unter um durch ohne seit
    während wegen trotz zwischen gegenüber bis ab laut als wie per neben hinter`,
  of: 'von vom der des eines einer',
  outlets:
    'dpa afp apa epd kna sid presse-agentur nachrichtenagentur zeitung tageszeitung rundschau bild spiegel',
  conjunctions: `
    und oder aber denn weil da wenn obwohl während sondern doch jedoch wo warum nun dann also nicht auch
    nur zudem außerdem allerdings dabei damit danach deshalb sowie`,
  subordinators: 'als wenn während weil nachdem bevor obwohl da falls sobald solange ob seit',
  separablePrefixes:
    'ab an auf aus bei dagegen dazwischen ein entgegen fest herum hervor hinterher hinzu klar nach vor weiter zu zurück',
  auxiliaries: `
    ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden hat haben habe hatte
    hatten hätte kann können könne konnte könnte soll sollen sollte muss müssen musste müsse darf dürfe
    mag möchte will wollen wollte`,
  adverbs: `
    auch später dann zuletzt einmal heute gestern am noch bereits zudem erneut nun jetzt außerdem weiter
    ferner hinzu mit sich so man grundsätzlich umgekehrt dagegen dahinter daher darum daran darauf
    daraus darin darüber darunter davon davor dazu dafür daneben dadurch wobei womit wodurch wofür
    wogegen wovon wovor wozu worauf worüber worum woran hier dort selbst sogar vielleicht natürlich
    tatsächlich schließlich inzwischen mittlerweile gleichzeitig insgesamt immerhin bislang bisher
    künftig ursprünglich angeblich offenbar anschließend unterdessen derweil vielmehr ebenso ebenfalls
    dennoch trotzdem demnach dementsprechend stattdessen nämlich eigentlich besonders insbesondere vor
    allem zunächst seither seitdem damals morgen wohl eher genau gerade klar sicher gar längst einst
    jedenfalls überhaupt übrigens hingegen indes dabei nachdem zwar wirklich gern leider erst mehr
    weniger viel wenig zugleich bald gleich sofort niemals oft häufig seltsamerweise vorher nachher
    allerdings obwohl freilich hoffentlich glücklicherweise mehrfach wiederholt erstmals letztlich
    letztendlich`,
  particles: 'von van zu zur de el al bin ben ibn ter ten la le di da du',
  calendar: `
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
    august september oktober november dezember ostern weihnachten heute gestern`,
  labels: `
    sogenannte sogenannten sogenannter sogenanntes genannt begriff titel film buch roman lied album
    serie motto wort worte namens stück show zeitschrift magazin`,
  abbreviations: 'dr prof hr fr st nr bzw ca z.b u.a d.h mio mrd usw',
  maleNames: `
    hans peter wolfgang klaus jürgen michael thomas andreas stefan christian martin markus frank uwe
    bernd olaf friedrich robert jens sven karl lars tobias florian sebastian daniel alexander matthias
    max paul jan felix lukas heinz werner günther horst dieter ralf boris christoph johannes jonas`,
  femaleNames: `
    angela ursula annalena anna maria petra sabine monika claudia andrea susanne julia katrin sandra
    nicole stefanie birgit karin renate ingrid helga gisela christine christina martina barbara anja
    franziska lena laura sarah lisa katharina nancy svenja ricarda saskia heike silke eva`,
};
