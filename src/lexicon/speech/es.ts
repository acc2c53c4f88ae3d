// Spanish: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const spanish: SpeechLexicon = {
  language: 'es',
  say: `
    recoge recogen reza rezan
    dijo dijeron dice dicen decía dicho decir declaró declararon declara declarado afirmó afirmaron
    afirma afirman afirmado aseguró aseguraron asegura aseguran asegurado explicó explicaron explica
    explican explicado señaló señalaron señala señalan señalado indicó indicaron indica indicado añadió
    añadieron añade agregó agregaron agrega apuntó apunta subrayó subraya destacó destacan destaca
    manifestó manifestaron manifiesta comentó comenta recordó recuerda sostuvo sostiene insistió insiste
    advirtió advierte advirtieron anunció anunciaron anuncia reconoció reconoce admitió admite contó
    cuenta relató relata escribió escribe respondió responde contestó contesta preguntó pregunta pidió
    pide reiteró reitera expresó expresa precisó precisa concluyó concluye lamentó lamenta denunció
    denuncia denunciaron criticó critica prometió promete matizó opinó opina detalló detalla confesó
    confiesa exclamó exclama gritó zanjó remarcó recalcó recalca puntualizó ironizó tuiteó publicó
    celebró celebra resumió aclaró remarca remarcaron resaltó resalta resaltaron complementó complementa
    valoró valora aseveró asevera sumó exigió exige reclamó reclama lamentaron cuestionó cuestiona
    detallaron puntualiza expresaron sentenció remató prosiguió continuó respondieron comentaron narró
    enfatizó enfatiza confirmó confirma adelantó adelanta consideró considera justificó insistido
    reconocido advertido avisó avisa aclara argumentó argumenta dijera rechazó planteó plantea alertó
    alerta replica replicó`,
  report: `
    calificó calificaron califica llamó llaman llama acusó acusaron acusa describió describe tildó tachó
    considera consideró considero habló habla defiende defendió rechazó rechaza exigió exige quiere
    quería cree creía espera teme piensa propuso propone mostró muestra`,
  participles: 'diciendo añadiendo afirmando asegurando señalando explicando agregando indicando declarando',
  sources: 'según|de acuerdo con|a juicio de|en palabras de|para',
  saidFrom: '',
  from: '',
  impersonal: 'se lee|se leía|se puede leer|puede leerse|se podía leer|reza|rezaba',
  that: 'que si',
  openers: 'a cómo qué cuándo dónde quién',
  attitudes: '',
  he: 'él',
  she: 'ella',
  they: 'ellos ellas algunos algunas otros otras muchos varios',
  speechParts: 'yo nosotros usted ustedes',
  it: 'esto eso ello',
  who: 'quien quienes',
  mr: 'sr señor don',
  ms: 'sra srta señora doña',
  titles: `
    dr dra doctor doctora profesor presidente presidenta ministro ministra alcalde alcaldesa general
    coronel senador senadora diputado diputada papa rey reina juez jueza canciller gobernador
    gobernadora`,
  men: `
    hombre presidente director ministro portavoz vocero jefe líder alcalde diputado senador abogado
    fiscal juez investigador experto entrenador jugador autor empresario padre hijo hermano vecino
    profesor médico secretario consejero gobernador candidato dirigente responsable economista analista
    canciller sindicalista técnico exministro vicepresidente concejal capitán coordinador delegado
    subdelegado comisario acusado pastor testigo agricultor ganadero pescador`,
  women: `
    mujer presidenta directora ministra portavoz vocera jefa líder alcaldesa diputada senadora abogada
    fiscal jueza investigadora experta entrenadora jugadora autora empresaria madre hija hermana vecina
    profesora médica secretaria consejera gobernadora candidata dirigente responsable economista
    vicepresidenta concejala exministra enfermera acusada testigo agricultora ganadera pescadora`,
  people: `
    gente personas vecinos expertos investigadores padres testigos críticos autoridades policías
    manifestantes fuentes sindicatos abogados trabajadores familiares agricultores`,
  again: `
    alcalde alcaldesa edil ministro ministra presidente presidenta mandatario mandataria
    diputado diputada senador senadora concejal concejala consejero consejera gobernador
    gobernadora político política candidato candidata técnico entrenador entrenadora preparador
    jugador jugadora delantero portero futbolista tenista escritor escritora autor autora
    cantante actor actriz cineasta director directora artista prelado investigador investigadora
    empresario empresaria dirigente`,
  ages: '',
  things: `
    empresa compañía grupo gobierno ministerio agencia partido sindicato tribunal policía diario
    periódico informe estudio comunicado carta asociación banco instituto universidad iglesia fiscalía
    ayuntamiento comisión organización entidad`,
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
    el la los las un una unos unas este esta estos estas ese esa aquel varios varias dos tres cada
    todo toda todos todas ningún algún alguna otro otra lo`,
  definites: 'el la',
  masculines: 'el',
  feminines: 'la',
  possessives: 'su sus mi mis nuestro nuestra tu',
  prepositions: `
    de a en por para con sin sobre entre hasta desde contra hacia ante bajo tras durante según como
    mediante al del`,
  of: 'de del',
  outlets: '',
  conjunctions: `
    y e o u pero ni aunque porque cuando mientras donde pues entonces además también sino no sin embargo
    así cómo qué`,
  subordinators: 'cuando mientras aunque porque si como después antes',
  separablePrefixes: '',
  auxiliaries: `
    es son era eran fue fueron será serán sería ha han había habían habrá haya está están estaba puede
    pueden podía debe deben va van iba ser estar haber tiene tienen tenía`,
  adverbs: `
    también además ayer hoy ya después luego antes todavía nunca siempre asimismo se le les nos me
    lo no así ahora entonces aquí allí tampoco incluso mientras tanto finalmente posteriormente
    igualmente actualmente quizá quizás tal vez sí aún más menos`,
  particles: 'de del la las los y da di von van der den ter ten le du',
  calendar: `
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre navidad ayer hoy mañana`,
  labels: `
    llamado llamada denominado denominada titulado titulada apodado película libro novela canción disco
    serie término palabra lema expresión obra operación`,
  abbreviations: 'sr sra dr dra d ee.uu st núm',
  maleNames: `
    julio josé tomás juan manuel antonio francisco david javier daniel carlos jesús alejandro miguel rafael pedro
    pablo ángel sergio fernando jorge luis alberto álvaro diego adrián raúl enrique ramón vicente andrés
    joaquín santiago eduardo víctor roberto jaime mario ignacio gabriel óscar ricardo nicolás gustavo
    alfonso felipe mariano hugo`,
  femaleNames: `
    maría carmen ana isabel laura cristina marta pilar lucía elena sara paula raquel rosa mercedes
    yolanda irene ada inés silvia patricia teresa beatriz claudia sofía gabriela andrea nuria rocío alba
    julia eva mónica susana alicia margarita dolores verónica ximena michelle`,
};
