// Dutch: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const dutch: SpeechLexicon = {
  language: 'nl',
  say: `
    zegt zei zeiden zeggen gezegd vertelt vertelde vertelden verklaart verklaarde verklaarden
    schrijft schreef schreven geschreven meldt meldde meldden stelt stelde stelden laat liet vindt
    vond antwoordt antwoordde vraagt vroeg benadrukt benadrukte waarschuwt waarschuwde erkent
    erkende voegt voegde legt legde reageert reageerde belooft beloofde beweert beweerde herinnert
    concludeert concludeerde denkt dacht roept riep bevestigt bevestigde besluit besloot aldus
    klinkt klonk twittert twitterde klaagt klaagde lacht verzekert verzekerde reageren vult vulde
     geeft gaf merkt merkte vervolgt vervolgde oordeelt oordeelde constateert constateerde
    stellen benadrukken waarschuwen vinden verzucht verzuchtte grapt grapte licht lichtte 
    betoogt betoogde meent meende adviseert adviseerde hoopt betreurt betreurde lachte tweette sluit
    sloot`,
  report: `
    noemt noemde noemden beschuldigt beschuldigde omschrijft omschreef bekritiseert bekritiseerde
    spreekt sprak eist eiste verwacht verwachtte hoopt hoopte wil wilde ziet zag gelooft vreest pleit
    pleitte prijst toont`,
  participles: 'zeggend',
  sources: 'volgens|aldus|in de woorden van',
  saidFrom: '',
  from: '',
  impersonal:
    'staat in|staat er in|stond in|staat te lezen|valt te lezen|is te lezen|klinkt het|luidt het|heet het',
  that: 'dat of',
  openers: 'te hoe waarom wat wanneer wie waar',
  attitudes: '',
  he: 'hij hem',
  she: 'zij ze',
  they: 'sommigen anderen velen',
  speechParts: 'ik wij we jij u',
  it: 'het dit dat',
  who: 'die wie',
  mr: 'meneer dhr heer',
  ms: 'mevrouw mevr mw',
  titles: `
    dr prof professor president minister premier burgemeester generaal koning koningin staatssecretaris
    wethouder rechter paus commissaris`,
  men: `
    man voorzitter directeur minister woordvoerder baas leider burgemeester kamerlid advocaat
    rechter onderzoeker deskundige schapenhouder trainer speler schrijver ondernemer vader zoon
    broer buurman hoogleraar arts wethouder premier president econoom bondscoach boer eigenaar
    officier topman voorman politicus lector docent historicus bestuurder analist manager
    ambassadeur secretaris redacteur`,
  women: `
    vrouw voorzitster directrice woordvoerster leidster advocate onderzoekster trainster speelster
    schrijfster onderneemster moeder dochter zus buurvrouw eigenares boerin lerares topvrouw
    politica`,
  people: `
    mensen bewoners deskundigen onderzoekers ouders getuigen critici autoriteiten politie agenten
    demonstranten bronnen vakbonden boeren omwonenden`,
  again: `
    oefenmeester trainer coach bondscoach trainster minister bewindsman bewindsvrouw
    bewindspersoon staatssecretaris wethouder burgemeester kamerlid politicus politica premier
    president senator kandidaat schrijver schrijfster auteur zanger zangeres acteur
    actrice regisseur kunstenaar kunstenares spits doelman keeper ondernemer onderneemster
    onderzoeker onderzoekster ceo topman topvrouw`,
  ages: 'jarige',
  things: `
    bedrijf concern kabinet regering ministerie partij vakbond rechtbank krant rapport onderzoek
    verklaring brief vereniging bank universiteit kerk gemeente organisatie justitie`,
  roleTails: `
    minister voorzitter voorzitster directeur directrice leider leidster woordvoerder woordvoerster
    commissaris burgemeester deskundige onderzoeker onderzoekster trainer coach speler speelster
    chef baas topman topvrouw voorman voorvrouw kamerlid raadslid econoom hoogleraar manager analist
    redacteur officier wethouder advocaat advocate ambassadeur schrijver schrijfster eigenaar
    eigenares bestuurder secretaris arts lector docent historicus minister-president politicus
    politica`,
  thingEndings: '',
  capitalNouns: false,
  verbSecond: true,
  inserts: false,
  dashes: 'none',
  dropsSubject: false,
  postposes: false,
  gluesArticle: false,
  declinesNames: false,
  determiners: 'de het een deze dit dat die elke elk alle twee drie enkele veel sommige geen',
  definites: 'de het',
  masculines: '',
  feminines: '',
  possessives: 'zijn haar hun onze ons mijn',
  prepositions: `
    van in op aan bij met naar uit voor tegen over onder om door zonder sinds tijdens na tussen tot
    vanaf volgens als binnen`,
  of: 'van',
  outlets: '',
  conjunctions: `
    en of maar want omdat als toen terwijl hoewel waar ook niet dan dus echter nog wel daarom bovendien`,
  subordinators: 'toen terwijl als omdat nadat voordat hoewel wanneer of sinds',
  separablePrefixes: '',
  auxiliaries: `
    is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen zou
    zouden moet moeten moest mag mogen wil willen`,
  adverbs: `
    ook later toen gisteren vandaag nog al weer eerder eerst niet er toe zo daar daarna daarom
    daarmee daarover daarvan daarbij daarnaast hier nu dan misschien natuurlijk uiteindelijk
    inmiddels intussen tegelijk tegelijkertijd bovendien ondertussen eerlijk toch echter volgens
    samen soms vaak straks morgen eigenlijk gelukkig helaas vooral zelfs`,
  particles: `van de der den ter ten het 't el al bin ben ibn von du da di la le zu`,
  calendar: `
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
    juli augustus september oktober november december kerstmis gisteren vandaag morgen`,
  labels: 'zogenaamde zogeheten genaamd getiteld film boek roman lied album serie term woord slogan bijnaam',
  abbreviations: 'dhr mevr mw dr prof drs mr ir st nr',
  maleNames: `
    jan piet kees hans peter mark geert willem henk johan pieter rob dick frans gerard tom bas daan
    sander jeroen martijn maarten wouter rutger bart hugo thierry jesse frank erik`,
  femaleNames: `
    maria anna johanna els ingrid marjolein sigrid lilian femke esther lieke sanne anouk linda petra
    karin monique mieke wilma ria dilan caroline eva lotte sophie kim`,
};
