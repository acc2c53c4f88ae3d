// What newspapers write in front of an author's name, by language. Lower case; where a colon must follow, it stands here.
// Words that begin ordinary sentences too ("De", "Por") count only where names and nothing else follow.

export const BY_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'by', 'written by', 'words by', 'story by', 'reported by', 'posted by', 'published by', 'text by', 'text:', 'words:', 'author:', 'authors:', 'writer:',
    'analysis by', 'opinion by', 'review by', 'interview by', 'column by', 'author', 'contributor:', 'report by', 'submitted by', 'edited by author', 'article by', 'reporter:', 'reporting by',
  ],
  de: [
    'von', 'von:', 'text:', 'text von', 'autor:', 'autorin:', 'autoren:', 'ein kommentar von', 'kommentar von', 'kolumne von', 'eine kolumne von', 'gastbeitrag von', 'ein gastbeitrag von',
    'eine analyse von', 'analyse von', 'ein bericht von', 'bericht von', 'interview von', 'ein interview von', 'interview:', 'eine reportage von', 'reportage von', 'aus', 'verfasst von', 'geschrieben von', 'ein beitrag von',
    'beitrag von', 'rezension von', 'kritik von', 'glosse von', 'porträt von', 'ein essay von', 'essay von', 'protokoll:', 'protokoll von', 'aufgezeichnet von', 'leitartikel von', 'eine rezension von', 'ein text von', 'autor', 'autorin', 'autor/in:', 'eine recherche von', 'recherche von',
  ],
  fr: ['par', 'texte', 'texte :', 'texte de', 'propos recueillis par', 'rédigé par', 'écrit par', 'publié par', 'auteur :', 'auteur:', 'article de', 'un article de', 'une chronique de', 'chronique de', 'analyse de', 'reportage de', 'tribune de', 'signé'],
  es: ['por', 'por:', 'texto:', 'texto de', 'escrito por', 'redacción:', 'autor:', 'autora:', 'publicado por', 'de', 'una crónica de', 'entrevista de', 'opinión de', 'análisis de', 'un artículo de'],
  pt: ['por', 'por:', 'texto:', 'texto', 'escrito por', 'autor:', 'autora:', 'publicado por', 'reportagem de', 'reportagem:', 'da redação,'],
  it: ['di', 'di:', 'testo di', 'testo:', 'a cura di', 'scritto da', 'pubblicato da', 'autore:', 'articolo di', 'da', 'intervista di', 'redazione:', 'dal nostro inviato', 'dalla nostra inviata', 'dal nostro corrispondente', 'dalla nostra corrispondente'],
  ca: ['per', 'per:', 'text:', 'escrit per', 'autor:'],
  gl: ['por', 'por:', 'texto:'],
  nl: ['door', 'door:', 'van', 'tekst:', 'tekst', 'auteur:', 'geschreven door', 'van onze redacteur', 'van onze verslaggever', 'interview:', 'redactie:'],
  af: ['deur', 'deur:'],
  sv: ['av', 'av:', 'text:', 'text', 'text av', 'skriven av', 'av journalist', 'reporter:', 'skribent:', 'kommentar av'],
  no: ['av', 'av:', 'tekst:', 'tekst', 'skrevet av', 'journalist:', 'kommentar av', 'saken er skrevet av', 'tekst av'],
  da: ['af', 'af:', 'tekst:', 'tekst', 'skrevet af', 'journalist:', 'kommentar af', 'klumme af', 'analyse af'],
  is: ['eftir', 'höfundur:', 'texti:'],
  fi: ['teksti:', 'kirjoittaja:', 'toimittaja:', 'teksti'],
  et: ['autor:', 'toimetaja:', 'toimetas', 'tekst:', 'kirjutas'],
  lv: ['autors:', 'autore:', 'teksts:', 'sagatavoja'],
  lt: ['autorius:', 'autorė:', 'tekstas:', 'parengė', 'autoriai:'],
  pl: ['autor:', 'autorka:', 'autorzy:', 'oprac.', 'oprac.:', 'opracował', 'opracowała', 'opracowanie:', 'tekst:', 'napisał', 'napisała', 'autor', 'rozmawiał', 'rozmawiała', 'red.'],
  cs: ['autor:', 'autorka:', 'autoři:', 'napsal', 'napsala', 'text:', 'připravil', 'připravila', 'od'],
  sk: ['autor:', 'autorka:', 'autori:', 'napísal', 'napísala', 'text:', 'od'],
  sl: ['avtor:', 'avtorica:', 'piše:', 'piše', 'besedilo:', 'napisal', 'napisala'],
  hr: ['autor:', 'autorica:', 'piše:', 'piše', 'napisao', 'napisala', 'tekst:'],
  bs: ['autor:', 'piše:', 'piše'],
  sr: ['autor:', 'piše:', 'piše', 'tekst:', 'аутор:', 'пише:', 'пише', 'izvor:', 'извор:'],
  sq: ['nga', 'nga:', 'shkruan:', 'shkruan', 'autor:'],
  ro: ['de', 'autor:', 'de:', 'text:', 'scris de', 'publicat de', 'redactor:'],
  hu: ['szerző:', 'írta:', 'írta', 'szöveg:', 'szerző', 'szerzők:'],
  el: ['του', 'της', 'από', 'από:', 'γράφει', 'γράφει ο', 'γράφει η', 'συντάκτης:', 'του:', 'κείμενο:', 'ρεπορτάζ:'],
  tr: ['haber:', 'yazan:', 'yazar:', 'muhabir:', 'haberi hazırlayan:', 'kaynak:', 'yazı:', 'editör:', 'giriş:', 'hazırlayan:', 'tarafından'],
  az: ['müəllif:'],
  ru: ['автор:', 'автор', 'авторы:', 'текст:', 'текст', 'подготовил', 'подготовила', 'подготовили', 'беседовал', 'беседовала', 'записал', 'записала', 'корреспондент:'],
  uk: ['автор:', 'автор', 'автори:', 'текст:', 'підготував', 'підготувала', 'розмовляв', 'розмовляла', 'записав', 'записала'],
  be: ['аўтар:', 'тэкст:'],
  bg: ['автор:', 'автор', 'от', 'текст:'],
  mk: ['автор:', 'пишува:', 'пишува', 'од'],
  id: ['oleh', 'oleh:', 'penulis:', 'penulis', 'reporter:', 'laporan', 'laporan:', 'jurnalis:', 'pewarta:', 'ditulis oleh', 'kontributor:'],
  ms: ['oleh', 'oleh:', 'penulis:', 'laporan'],
  tl: ['ni', 'ni:', 'nina'],
  vi: ['tác giả:', 'theo', 'bài:', 'bài và ảnh:', 'tin:', 'thực hiện:', 'người viết:'],
  sw: ['na', 'na:', 'mwandishi:', 'imeandikwa na'],
  zu: ['ngu', 'ngu:', 'ibhalwe ngu', 'ibhalwe ngu:', 'umbhali:'],
  xh: ['ngu', 'ngu:', 'ibhalwe ngu'],
  so: ['waxaa qoray', 'qoray:'],
  ar: ['بقلم', 'بقلم:', 'كتب', 'كتب:', 'كتبت', 'كتبت:', 'إعداد', 'إعداد:', 'الكاتب:', 'تحرير', 'تحرير:', 'كتب -', 'كتبت -'],
  fa: ['نویسنده:', 'نوشته', 'گزارش:'],
  ur: ['تحریر:', 'از:'],
  he: ['מאת', 'מאת:', 'כתב:', 'כותב:', 'מאת -'],
  hi: ['लेखक:', 'द्वारा', 'रिपोर्ट:', 'written by:', 'edited by:', 'reported by:', 'by:'],
  th: ['โดย', 'โดย:', 'เรื่อง:', 'ผู้เขียน:'],
  ja: ['文：', '文・', '取材・文', '執筆：', '記者：', '聞き手・', '聞き手：', '文/', '文＝', '著者：'],
  zh: ['记者：', '記者：', '作者：', '文/', '文／', '文：', '文 /', '撰文：', '記者', '记者', '撰文/', '文｜', '編譯：', '编译：', '来源：', '來源：', '责任编辑：'],
  ko: ['기자:', '글:', '글·사진', '취재:', '글 ', '작성자:', '저자:'],
};

/** What stands in front of the place a report was taken over from: it names an agency or another paper. */
export const SOURCE_WORDS: readonly string[] = [
  'quelle:', 'quellen:', 'source:', 'source :', 'sources:', 'fuente:', 'fonte:', 'bron:', 'källa:', 'kilde:', 'lähde:', 'źródło:', 'zdroj:', 'izvor:', 'kaynak:', 'источник:', 'джерело:', 'извор:',
  'sumber:', 'nguồn:', '来源：', '來源：', '来源:', '來源:', '来源', '출처:', '출처', 'πηγή:', 'المصدر:', 'المصدر', 'מקור:', 'स्रोत:', 'sursa:', 'forrás:', 'šaltinis:', 'avots:', 'allikas:', 'kaynak :',
];

/** Words between the names of several authors. */
export const AND_WORDS: ReadonlySet<string> = new Set([
  'and', 'und', 'et', 'y', 'e', 'i', 'en', 'och', 'og', 'ja', 'ja', 'a', 'oraz', 'és', 'şi', 'și', 've', 'dan', 'và', 'na', 'и', 'та', 'і', 'й', 'και', 'ו', 'و', 'और', 'sowie', 'ir', 'un', 'in', 'dhe', 'wspólnie', 'u', '&', '+',
]);

/** Words behind which no author stands any more: "Von Ada Muster mit dpa", "By Ada Sample in Paris". */
export const CUT_WORDS: ReadonlySet<string> = new Set([
  'mit', 'with', 'avec', 'con', 'com', 'med', 'met', 'in', 'for', 'für', 'pour', 'para', 'per', 'voor', 'från', 'fra', 'from', 'aus', 'at', 'special', 'à', 'from:', 'via', 'reporting', 'contributing', 'published', 'updated', 'posted', 'on', 'am', 'le', 'auf', 'om', 'about', 'is', 'ist', 'est', 'är', 'er', 'hat', 'has', 'was', 'aktualisiert', 'veröffentlicht', 'über',
]);
