// Finnish: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const finnish: SpeechLexicon = {
  language: 'fi',
  say: `
    sanoo sanoi sanovat sanoivat sanonut kertoo kertoi kertovat kertoivat kertonut toteaa totesi toteavat
    totesivat kirjoittaa kirjoitti kirjoittavat muistuttaa muistutti korostaa korosti painottaa painotti
    selittää selitti lisää lisäsi jatkaa jatkoi kysyy kysyi vastaa vastasi arvioi arvioivat pohtii pohti
    kuvailee kuvaili kommentoi myöntää myönsi huomauttaa huomautti vakuuttaa vakuutti varoittaa varoitti
    lupaa lupasi ilmoittaa ilmoitti ilmoittavat väittää väitti uskoo uskoi ajattelee mainitsee mainitsi
    tiivistää tiivisti summaa summasi naurahtaa naurahti nauraa huokaa huokaisi huudahtaa huudahti
    muistelee muisteli ihmettelee ihmetteli harmittelee harmitteli iloitsee iloitsi perustelee perusteli
    tarkentaa tarkensi täsmentää täsmensi vahvistaa vahvisti tunnustaa tunnusti kiteyttää kiteytti avaa
    linjaa linjasi neuvoo neuvoi aloittaa päättää`,
  report: `
    kutsuu kutsui syyttää syytti arvostelee arvosteli kritisoi vaatii vaati toivoo toivoi haluaa kehuu kehui
    moittii moitti`,
  participles: '',
  sources: 'mukaan',
  saidFrom: '',
  from: '',
  impersonal: 'lukee|todetaan|todettiin|sanotaan',
  that: 'että',
  openers: 'miten miksi mitä milloin kuka missä',
  attitudes: '',
  he: 'hän häntä',
  she: 'hän',
  they: 'he heitä muut jotkut monet',
  speechParts: 'minä me te sinä',
  it: 'se tämä',
  who: 'joka jotka kuka',
  mr: 'herra',
  ms: 'rouva',
  titles: `
    tohtori professori presidentti pääministeri ministeri kuningas kuningatar piispa arkkipiispa
    kansanedustaja`,
  men: `
    mies puheenjohtaja johtaja päällikkö tiedottaja ministeri pääministeri ulkoministeri valtiovarainministeri
    puolustusministeri presidentti toimitusjohtaja tutkija asiantuntija valmentaja pelaaja kirjailija isä
    poika veli naapuri opettaja lääkäri syyttäjä asianajaja tuomari rehtori kansanedustaja kunnanjohtaja
    kaupunginjohtaja pormestari komisario rikoskomisario ylikomisario professori ekonomisti analyytikko
    kapteeni insinööri yrittäjä viljelijä kauppias omistaja sihteeri pääsihteeri edustaja projektipäällikkö
    palomestari tutkinnanjohtaja erikoistutkija ylilääkäri meteorologi toimittaja piispa kirkkoherra`,
  women: 'nainen äiti tytär sisko laulaja näyttelijä',
  people: 'ihmiset asiantuntijat tutkijat vanhemmat silminnäkijät kriitikot viranomaiset asukkaat poliisi',
  again: `
    poliitikko ministeri pääministeri presidentti kansanedustaja valmentaja luotsi kirjailija
    laulaja näyttelijä ohjaaja tutkija ehdokas`,
  ages: '',
  things: `
    yhtiö yritys hallitus puolue oikeus lehti raportti tutkimus kunta kaupunki yhdistys ministeriö poliisi
    pelastuslaitos stt yle`,
  roleTails: `
    ministeri johtaja päällikkö tutkija asiantuntija edustaja valmentaja tiedottaja professori lääkäri
    komisario mestari sihteeri opettaja kirjailija toimittaja`,
  thingEndings: '',
  capitalNouns: false,
  verbSecond: true,
  inserts: false,
  dashes: 'open',
  dropsSubject: false,
  postposes: false,
  gluesArticle: false,
  declinesNames: false,
  determiners: 'yksi kaksi kolme tämä tuo nämä kaikki moni jokainen',
  definites: '',
  masculines: '',
  feminines: '',
  possessives: 'hänen heidän minun meidän',
  prepositions: 'ennen ilman',
  of: '',
  outlets: '',
  conjunctions: 'ja tai mutta vaan sekä kun koska jos eikä myös ei',
  subordinators: 'kun koska vaikka jos ennen',
  separablePrefixes: '',
  auxiliaries: 'on oli ovat olivat voi voivat pitää piti olisi ei eivät',
  adverbs: `
    myös myöhemmin sitten nyt jo vielä silloin niin tässä siellä lisäksi kuitenkin siksi samalla ehkä
    aiemmin tänään eilen huomenna`,
  particles: 'af von de van',
  calendar: `
    maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina
    lauantai lauantaina sunnuntai sunnuntaina tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu
    heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu`,
  labels: 'niin-sanottu nimeltään elokuva kirja kappale albumi sana sarja romaani',
  abbreviations: 'esim mm ym klo n',
  maleNames: `
    juha matti timo jari mikko kari antti jukka petri markku mika pekka hannu sami heikki seppo marko janne
    ari ville harri esa ilkka lauri olli tuomas petteri sauli`,
  femaleNames: `
    anna maria helena johanna kaarina anneli liisa marjatta kristiina annika elina sofia katariina hanna
    sanna marja laura tiina eeva minna riikka päivi outi satu kirsi jaana`,
};
