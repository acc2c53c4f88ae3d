// Job titles that stand beside an author's name, by language, and the words that qualify them. Lower case.

const ROLES: Readonly<Record<string, string>> = {
  en: 'reporter reporters correspondent correspondents editor editors writer writers journalist journalists columnist director producer contributor critic analyst anchor photographer photojournalist staff freelance freelancer intern fellow blogger presenter host commentator manager meteorologist author researcher chief specialist trainee staffer bureau professor lecturer engineer developer consultant economist historian psychologist attorney',
  de: 'redakteur redakteurin redakteure redakteurinnen redaktionsleiter redaktionsleiterin redaktion korrespondent korrespondentin reporter reporterin journalist journalistin autor autorin chefredakteur chefredakteurin chefreporter chefreporterin ressortleiter ressortleiterin volontär volontärin leiter leiterin kolumnist kolumnistin moderator moderatorin mitarbeiter mitarbeiterin praktikant praktikantin redaktor redaktorin online-redakteur online-redakteurin politikredakteur politikredakteurin wirtschaftsredakteur freier freie hospitant rechtsanwalt rechtsanwältin gastautor gastautorin',
  fr: 'journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée reporter chef éditorialiste chroniqueur chroniqueuse auteur',
  es: 'redactor redactora corresponsal periodista enviado enviada reportero reportera columnista jefe jefa colaborador colaboradora editor editora director directora',
  pt: 'repórter jornalista correspondente editor editora colunista redator redatora enviado enviada',
  it: 'giornalista redattore redattrice corrispondente inviato inviata caporedattore direttore direttrice collaboratore',
  nl: 'redacteur verslaggever correspondent journalist columnist redactie eindredacteur chef',
  sv: 'reporter journalist redaktör korrespondent skribent krönikör ledarskribent chefredaktör kulturskribent',
  no: 'journalist reporter redaktør korrespondent kommentator fotograf fotojournalist utenriksjournalist sportsjournalist vaktsjef',
  da: 'journalist redaktør korrespondent reporter kommentator debatredaktør chefredaktør redaktionschef fotograf',
  fi: 'toimittaja kirjeenvaihtaja päätoimittaja',
  pl: 'dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka',
  cs: 'redaktor redaktorka reportér reportérka novinář novinářka zpravodaj',
  tr: 'muhabir muhabiri editör editörü yazar yazarı',
  id: 'jurnalis wartawan reporter editor penulis',
  ru: 'корреспондент журналист обозреватель редактор автор',
  uk: 'кореспондент журналіст журналістка оглядач редактор',
  ja: '記者 編集委員 論説委員 特派員',
  zh: '记者 記者 特派员 編輯 编辑',
  ko: '기자 특파원 논설위원',
  sw: 'mwandishi',
};

export const ROLE_WORDS: ReadonlySet<string> = new Set(
  Object.values(ROLES).flatMap((words) => words.split(' ')),
);

/** Words that stand between a name and a job title: "Ada Sample Senior Political Correspondent". */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'senior junior deputy assistant associate managing executive political politics world business science sports sport news national international local health education crime ' +
    'technology tech culture arts royal foreign diplomatic environment climate economics economy finance money media social digital content audience live breaking consumer travel ' +
    'lead head chief special contributing city court legal religion religious food music film tv showbiz showbusiness entertainment features feature investigations investigative ' +
    'data video us uk europe africa asia middle east china washington brussels berlin paris london agence general home affairs global regional community crypto markets ' +
    'lifestyle multimedia trends parliament parliamentary property motoring gaming celebrity money science-editor women showbiz agenda weekend evening night video-journalist stellvertretender stellvertretende leitender leitende politische sportredaktion ressort de la von in at für the online verantwortlicher ständiger nu a'
  ).split(' '),
);

/** Words for a newsroom, with which a house signs: "IN-Redaktion", "Redacción Deportes". Lower case. */
export const NEWSROOM_WORDS: readonly string[] = [
  'redaktion',
  'nachrichtenredaktion',
  'onlineredaktion',
  'redaktionen',
  'redactie',
  'redacción',
  'redacció',
  'redação',
  'redazione',
  'redaksi',
  'redakcja',
  'redakce',
  'redakcija',
  'redakció',
  'rédaction',
  'toimitus',
  'редакция',
  'редакція',
  'newsroom',
  'newsdesk',
  'news desk',
  'web desk',
  'online desk',
];
