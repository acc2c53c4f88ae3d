// Polish: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const polish: SpeechLexicon = {
  language: 'pl',
  say: `
    skarży skarżył skarżyła powiedział powiedziała powiedzieli mówi mówią mówił mówiła mówili stwierdził stwierdziła stwierdzili
    stwierdza podkreślił podkreśliła podkreślili podkreśla podkreślają dodał dodała dodali dodaje
    zaznaczył zaznaczyła zaznacza zauważył zauważyła zauważa wyjaśnił wyjaśniła wyjaśnili wyjaśnia
    tłumaczył tłumaczyła tłumaczy tłumaczą poinformował poinformowała poinformowali informuje informują
    przekazał przekazała przekazali przekazuje oświadczył oświadczyła oświadcza ocenił oceniła oceniają
    ocenia napisał napisała napisali pisze piszą zapowiedział zapowiedziała zapowiada zapowiadają
    przyznał przyznała przyznali przyznaje zapewnił zapewniła zapewnia zapewniają opowiada opowiadał
    opowiadała opowiedział opowiedziała odpowiedział odpowiedziała odpowiada odparł odparła pyta pytał
    pytała zapytał zapytała spytał spytała przypomniał przypomniała przypomina wskazał wskazała wskazali
    wskazuje wskazują argumentował argumentowała argumentuje przekonywał przekonywała przekonuje uważa
    uważają uznał uznała apeluje apelował apelowała ostrzegł ostrzegła ostrzega skomentował skomentowała
    komentuje relacjonuje relacjonował relacjonowała wspomina wspominał wspominała potwierdził
    potwierdziła potwierdza zdradził zdradziła zdradza kontynuuje kontynuował kontynuowała podsumował
    podsumowała podsumowuje deklaruje zadeklarował zadeklarowała żali żalił żaliła twierdzi twierdzą
    twierdził twierdziła ujawnił ujawniła wyznał wyznała krzyczał krzyczała zaapelował zaapelowała
    zwrócił zwróciła czytamy zaznaczyli dopowiada precyzuje wylicza śmieje cieszy denerwuje zaczyna
    zaczął zaczęła kończy zakończył zakończyła wykrzykuje krzyczy szepcze żartuje żartował żartowała
    proponuje radzi sugeruje zasugerował prosi poprosił prosiła obawia nadmienia nadmienił nadmieniła
    dowodzi dowodził snuje powtarza powtórzył powtórzyła rozkłada uśmiecha śmiała grzmi grzmiał alarmuje
    alarmował alarmowała punktuje przestrzega przestrzegał skwitował skwitowała kwituje wtrąca dopytuje
    dopytywał dopytywała ubolewa ocenili mówiono obiecał obiecała obiecali obiecuje ogłosił ogłosiła
    ogłosili ogłasza`,
  report: `
    nazwał nazwała nazywa określił określiła określa oskarżył oskarżyła oskarża skrytykował
    skrytykowała krytykuje opisał opisała opisuje zarzucił zarzuciła zarzuca zażądał zażądała chwali
    pochwalił pochwaliła ma chce liczy`,
  participles: 'mówiąc dodając podkreślając zaznaczając wyjaśniając tłumacząc pisząc twierdząc',
  sources: 'według|zdaniem|jak podaje|jak podał|jak podała|jak informuje|w ocenie',
  saidFrom: '',
  from: '',
  impersonal: 'czytamy|czytaliśmy|można przeczytać|można było przeczytać|napisano',
  that: 'że iż żeby aby',
  openers: 'jak dlaczego kiedy gdzie kto czy',
  attitudes: '',
  he: 'on jego go jemu',
  she: 'ona jej ją',
  they: 'oni one ich niektórzy inni wielu',
  speechParts: 'ja my wy ty',
  it: 'to',
  who: 'który która którzy które kto',
  mr: 'pan panu pana',
  ms: 'pani panią',
  titles: `
    prezydent premier minister marszałek wojewoda burmistrz burmistrzyni wójt starosta poseł posłanka
    senator senatorka prof profesor dr doktor gen generał płk pułkownik kpt podkom nadkom asp mł st
    sierż kom insp ks ksiądz biskup arcybiskup kardynał papież król królowa sędzia mec`,
  men: `
    prezydent premier minister dyrektor rzecznik szef prezes przewodniczący burmistrz wójt starosta
    radny poseł senator ekspert naukowiec badacz analityk ekonomista prawnik adwokat prokurator sędzia
    trener zawodnik piłkarz kapitan autor reżyser pisarz ojciec syn brat mąż sąsiad lekarz nauczyciel
    rolnik przedsiębiorca właściciel mieszkaniec świadek mężczyzna policjant strażak komendant lider
    wiceminister wiceprezydent wiceprezes wicepremier sekretarz doradca socjolog politolog historyk
    profesor kierownik inżynier kierowca pacjent komentator dziennikarz działacz sołtys zastępca naczelnik ordynator
    wiceburmistrz wicestarosta leśniczy pszczelarz`,
  women: `
    prezydentka premierka ministra dyrektorka rzeczniczka szefowa prezeska przewodnicząca burmistrzyni
    radna posłanka senatorka ekspertka badaczka analityczka ekonomistka prawniczka adwokatka
    prokuratorka sędzia trenerka zawodniczka autorka reżyserka pisarka matka córka siostra żona
    sąsiadka lekarka nauczycielka właścicielka mieszkanka kobieta policjantka wiceministra socjolożka
    profesorka kierowniczka pacjentka dziennikarka działaczka rzecznik dyrektor prezes minister
    burmistrz zastępczyni naczelniczka ordynatorka wiceburmistrzyni sołtyska`,
  people: `
    ludzie mieszkańcy eksperci naukowcy rodzice świadkowie krytycy władze policjanci śledczy lekarze
    rolnicy związkowcy kibice pracownicy mieszkanka sprzedawczyni`,
  again: `
    radny radna polityk polityczka minister ministra premier prezydent burmistrz burmistrzyni
    wójt starosta poseł posłanka senator senatorka samorządowiec samorządowczyni
    parlamentarzysta parlamentarzystka marszałek szkoleniowiec trener trenerka napastnik
    bramkarz piłkarz zawodnik zawodniczka pisarz pisarka autor autorka aktor aktorka piosenkarz
    piosenkarka reżyser reżyserka artysta artystka przedsiębiorca badacz badaczka naukowiec
    duchowny hierarcha`,
  ages: '',
  things: `
    firma spółka rząd ministerstwo resort agencja partia sąd gazeta portal raport oświadczenie list
    organizacja bank instytut uniwersytet kościół policja prokuratura komisja stowarzyszenie fundacja
    miasto gmina urząd szpital klub pap polsat tvn onet`,
  roleTails: '',
  thingEndings: '',
  capitalNouns: false,
  verbSecond: false,
  inserts: false,
  dashes: 'closed',
  dropsSubject: true,
  postposes: false,
  gluesArticle: false,
  declinesNames: true,
  determiners: 'ten ta te ci tego tej jeden jedna dwa dwie trzy każdy każda wszyscy',
  definites: '',
  masculines: '',
  feminines: '',
  possessives: 'swój swoja swoje nasz nasza mój moja',
  prepositions: `
    w we na z ze do od dla o po za przy przez pod nad przed między bez u wobec podczas ws dzięki`,
  of: 'z ze',
  outlets: '',
  conjunctions: 'jak i oraz a ale lub albo nie że bo więc jednak też także gdy gdzie kiedy jeśli',
  subordinators: 'gdy kiedy choć jeśli ponieważ bo zanim podczas',
  separablePrefixes: '',
  auxiliaries: 'jest są był była było byli były będzie będą może mogą musi został została zostały by',
  adverbs: `
    się też także później wcześniej potem dziś dzisiaj wczoraj już jeszcze wtedy teraz tak tutaj tu tam
    jednocześnie ponadto jednak natomiast z kolei dalej również stanowczo krótko wprost nam nami nas mną`,
  particles: 'de van von der den ter ten la le di da du',
  calendar: `
    poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego
    marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia`,
  labels: `
    tzw tzw. powieść książka film serial album piosenka spektakl program projekt akcja kampania gazeta
    dziennik tygodnik portal zespół klub restauracja hasłem tytułem nazwie`,
  abbreviations: 'dr prof gen płk kpt ks mec inż im ul r m.in np tzw tys mln mld ok asp podkom nadkom sierż',
  maleNames: `
    jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz
    adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz marian rafał
    jacek janusz mirosław maciej sławomir jarosław kamil wiesław roman jakub donald szymon bartosz
    przemysław artur radosław leszek bogdan`,
  femaleNames: `
    anna maria katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta magdalena joanna zofia
    monika teresa danuta aleksandra natalia marta dorota janina jadwiga hanna halina iwona beata
    jolanta grażyna justyna karolina renata urszula weronika izabela agata kinga julia alicja`,
};
