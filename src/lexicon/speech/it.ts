// Italian: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const italian: SpeechLexicon = {
  language: 'it',
  say: `
    riporta riportano recita recitano
    dice dicono disse dissero diceva detto dichiara dichiarano dichiarò dichiarato afferma affermano
    affermò affermato spiega spiegano spiegò spiegato aggiunge aggiungono aggiunse aggiunto
    sottolinea sottolineano sottolineò sottolineato racconta raccontano raccontò raccontato scrive
    scrivono scrisse scritto commenta commentano commentò commentato conclude concluse concluso
    assicura assicurato annuncia annunciano annunciò annunciato ricorda ricordano ricordò ricordato
    precisa precisato ribadisce ribadito osserva osservato risponde risposto chiede chiesto avverte
    avvertito ammette ammesso conferma confermato prosegue proseguito continua continuato replica
    replicato attacca attaccato denuncia denunciato promette promesso riferisce riferito sostiene
    sostenuto confessa confessato rivela rivelato ironizza evidenzia evidenziato insiste insistito
    esclama esclamato lamenta lamentato auspica auspicato twitta tuona rilancia incalza chiarisce
    chiarito segnala segnalato rassicura ammonisce scherza spiegava raccontava parla parlato chiosa
    rimarca rimarcato ripete ripetuto`,
  report: `
    definisce definito definì chiama chiamato accusa accusato descrive descritto critica criticato
    considera parla parlato difende difeso vuole voleva crede teme spera pensa propone proposto mostra
    condanna condannato`,
  participles: 'dicendo aggiungendo affermando spiegando sottolineando ricordando dichiarando',
  sources: 'secondo|a detta di|stando a|per|così',
  saidFrom: '',
  from: '',
  impersonal: 'si legge|si leggeva|si può leggere|si poteva leggere|recita|recitava',
  that: 'che se',
  openers: 'di come perché quando dove chi',
  attitudes: '',
  he: 'lui egli',
  she: 'lei ella',
  they: 'loro alcuni alcune altri altre molti',
  speechParts: 'io noi voi',
  it: 'questo ciò esso essa',
  who: 'chi quale',
  mr: 'sig signor don',
  ms: 'sig.ra signora suor',
  titles: `
    dott dottor dottoressa prof professor presidente ministro ministra sindaco sindaca generale
    colonnello senatore senatrice deputato deputata papa re regina giudice premier governatore cardinale
    vescovo onorevole nonno nonna don suor ingegner`,
  men: `
    uomo presidente direttore ministro portavoce capo leader segretario sindaco deputato senatore
    avvocato procuratore giudice ricercatore esperto allenatore giocatore autore imprenditore padre
    figlio fratello vicino professore medico assessore governatore candidato economista tecnico premier
    regista vescovo questore capogruppo consigliere sindacalista ingegnere parroco comandante prefetto
    marito`,
  women: `
    donna presidente direttrice ministra portavoce segretaria sindaca deputata senatrice avvocata
    avvocatessa procuratrice giudice ricercatrice esperta allenatrice giocatrice autrice imprenditrice
    madre figlia sorella vicina professoressa dottoressa assessora governatrice candidata economista
    regista infermiera moglie`,
  people: `
    persone residenti esperti ricercatori genitori testimoni critici autorità manifestanti fonti
    sindacati inquirenti lavoratori familiari avvocati`,
  again: `
    tecnico mister allenatore allenatrice ministro ministra premier presidente sindaco sindaca
    deputato deputata senatore senatrice assessore assessora governatore governatrice candidato
    candidata politico attaccante portiere giocatore giocatrice scrittore scrittrice autore
    autrice cantante attore attrice regista artista imprenditore imprenditrice ricercatore
    ricercatrice cinquantenne quarantenne sessantenne dirigente esponente`,
  ages: '',
  things: `
    azienda società gruppo governo ministero agenzia partito sindacato tribunale polizia giornale
    quotidiano rapporto studio comunicato nota lettera associazione banca istituto università chiesa
    procura comune commissione`,
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
    il lo la i gli le l un uno una dei degli delle questo questa questi queste quel quella due tre
    ogni tutti tutte alcuni alcune nessun`,
  definites: 'il lo la l',
  masculines: 'il lo',
  feminines: 'la',
  possessives: 'suo sua suoi sue mio mia nostro nostra loro',
  prepositions: `
    di a da in con su per tra fra contro verso dopo prima durante senza secondo presso sotto sopra oltre
    come del della al alla dal dalla nel nella sul sulla allo ai agli alle dai dagli dalle dello nello
    nei negli nelle sullo sui all dall sull nell dell`,
  of: 'di del della dello dei degli delle dell d',
  outlets: '',
  conjunctions: `
    e ed o ma però perché quando mentre dove anche inoltre così non né poi invece quindi come cosa se`,
  subordinators: 'quando mentre sebbene perché se come dopo prima benché',
  separablePrefixes: '',
  auxiliaries: `
    è sono era erano sarà saranno sarebbe ha hanno aveva avevano avrà abbia sia può possono deve devono
    fu furono stato stata essere avere va vanno`,
  adverbs: `
    anche poi ieri oggi già ancora sempre mai inoltre infine si ci non così infatti ora adesso dopo
    prima qui lì neppure perfino intanto successivamente attualmente forse più meno ecco dunque
    quindi invece tuttavia però`,
  particles: 'de di del della da dal dalla lo la von van der den ter ten le du',
  calendar: `
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
    luglio agosto settembre ottobre novembre dicembre natale pasqua ieri oggi domani`,
  labels: `
    cosiddetto cosiddetta cosiddetti chiamato chiamata intitolato intitolata soprannominato film libro
    romanzo canzone album serie termine parola slogan operazione denominata`,
  abbreviations: 'sig dott prof on s st',
  maleNames: `
    giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco
    domenico bruno paolo michele giorgio aldo sergio luciano marco matteo andrea luca stefano alessandro
    roberto davide enrico silvio maurizio claudio fabio massimo simone lorenzo riccardo federico filippo
    nicola`,
  femaleNames: `
    maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca elena chiara sara
    laura silvia paola giulia martina valentina alessandra giorgia elly roberta cristina simona monica
    federica barbara daniela patrizia marina emma sofia`,
};
