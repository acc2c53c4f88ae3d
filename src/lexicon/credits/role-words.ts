// Job titles that stand beside an author's name, by language, and the words that qualify them. Lower case.

const ROLES: Readonly<Record<string, string>> = {
  en: 'reporter reporters correspondent correspondents editor editors writer writers journalist journalists columnist director producer contributor critic analyst anchor photographer photojournalist staff freelance freelancer intern fellow blogger presenter host commentator manager meteorologist author researcher chief specialist trainee staffer bureau professor lecturer engineer developer consultant economist historian psychologist attorney newsreader cartoonist sub-editor subeditor stringer newscaster',
  de: 'redakteur redakteurin redakteure redakteurinnen redaktionsleiter redaktionsleiterin redaktion korrespondent korrespondentin reporter reporterin journalist journalistin autor autorin chefredakteur chefredakteurin chefreporter chefreporterin ressortleiter ressortleiterin volontär volontärin leiter leiterin kolumnist kolumnistin moderator moderatorin mitarbeiter mitarbeiterin praktikant praktikantin redaktor redaktorin online-redakteur online-redakteurin politikredakteur politikredakteurin wirtschaftsredakteur freier freie hospitant rechtsanwalt rechtsanwältin gastautor gastautorin',
  fr: 'journaliste rédacteur rédactrice correspondant correspondante correspondants correspondantes envoyé envoyée envoyés envoyées reporter chef éditorialiste chroniqueur chroniqueuse auteur rédacteurs journalistes pigiste localier localière',
  es: 'redactor redactora corresponsal periodista enviado enviada enviados enviadas reportero reportera columnista jefe jefa colaborador colaboradora editor editora director directora subdirector subdirectora redactores reporteros cronista articulista periodistas corresponsales',
  pt: 'repórter jornalista correspondente editor editora colunista redator redatora enviado enviada editor-chefe editora-chefe subeditor subeditora comentador comentadora comentarista jornalistas repórteres grande-repórter',
  it: 'giornalista redattore redattrice corrispondente inviato inviata caporedattore direttore direttrice collaboratore caporedattrice vicecaporedattore vicedirettore vicedirettrice caposervizio capocronista cronista editorialista collaboratrice inviati giornalisti redattori',
  nl: 'redacteur verslaggever correspondent journalist columnist redactie eindredacteur chef hoofdredacteur adjunct-hoofdredacteur redactiechef verslaggeefster redactrice freelancejournalist nieuwschef verslaggevers redacteuren journalisten correspondenten',
  sv: 'reporter journalist redaktör korrespondent skribent krönikör ledarskribent chefredaktör kulturskribent nyhetschef redaktionschef utrikeskorrespondent sportchef kulturchef politikreporter reportrar journalister redaktörer',
  no: 'journalist reporter redaktør korrespondent kommentator fotograf fotojournalist utenriksjournalist sportsjournalist vaktsjef nyhetsredaktør sjefredaktør nyhetssjef frilansjournalist journalister journalistar',
  da: 'journalist redaktør korrespondent reporter kommentator debatredaktør chefredaktør redaktionschef fotograf nyhedsredaktør nyhedschef redaktionsleder anmelder journalister redaktører',
  fi: 'toimittaja kirjeenvaihtaja päätoimittaja toimituspäällikkö uutispäällikkö erikoistoimittaja pääkirjoitustoimittaja uutistoimittaja kesätoimittaja kolumnisti toimittajat',
  pl: 'dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka reporter reporterka publicysta publicystka felietonista dziennikarze dziennikarki reporterzy',
  cs: 'redaktor redaktorka reportér reportérka novinář novinářka zpravodaj šéfredaktor šéfredaktorka zpravodajka komentátor komentátorka editor editorka',
  tr: 'muhabir muhabiri editör editörü yazar yazarı muhabirler',
  id: 'jurnalis wartawan reporter editor penulis',
  ru: 'корреспондент журналист обозреватель редактор автор корреспондентка журналистка редакторка репортер репортёр шеф-редактор спецкор',
  uk: 'кореспондент журналіст журналістка оглядач редактор кореспондентка редакторка репортер репортерка шеф-редактор головред',
  ja: '記者 編集委員 論説委員 特派員 編集長 カメラマン 写真部 通信員 支局長 ライター',
  zh: '记者 記者 特派员 編輯 编辑 實習記者 实习记者 见习记者 通讯员 特派記者 特约记者 撰稿 摄影 攝影 編譯 编译 主编 主筆 主笔 实习生',
  ko: '기자 특파원 논설위원 선임기자 인턴기자 전문기자 대기자 편집위원 객원기자 에디터 앵커 PD 칼럼니스트 교수',
  ar: 'مراسل مراسلة صحفي صحفية صحافي صحافية كاتب كاتبة محرر محررة',
  fa: 'خبرنگار نویسنده روزنامه‌نگار',
  he: 'כתב כתבת עיתונאי עיתונאית פרשן פרשנית',
  hi: 'संवाददाता रिपोर्टर पत्रकार संपादक',
  bn: 'প্রতিবেদক সংবাদদাতা প্রতিনিধি সম্পাদক',
  th: 'ผู้สื่อข่าว',
  hu: 'újságíró szerkesztő riporter tudósító főszerkesztő rovatvezető főmunkatárs főszerkesztő-helyettes',
  ro: 'redactor jurnalist jurnalistă reporter corespondent editor redactor-șef reporteră corespondentă editorialist redactori',
  bg: 'журналист репортер кореспондент редактор',
  sr: 'novinar novinarka urednik urednica dopisnik новинар новинарка уредник дописник',
  et: 'ajakirjanik toimetaja reporter peatoimetaja',
  lv: 'žurnālists žurnāliste korespondents redaktors redaktore',
  lt: 'žurnalistas žurnalistė korespondentas redaktorius',
  el: 'δημοσιογράφος συντάκτης συντάκτρια ανταποκριτής αρχισυντάκτης αρχισυντάκτρια ανταποκρίτρια ρεπόρτερ',
  sk: 'redaktor redaktorka reportér reportérka spravodajca šéfredaktor šéfredaktorka komentátor komentátorka spravodajkyňa novinár novinárka editor editorka',
  sw: 'mwandishi',
};

export const ROLE_WORDS: ReadonlySet<string> = new Set(
  Object.values(ROLES).flatMap((words) => words.split(' ')),
);

/** Offices of a newsroom that others have, too: they make a job title beside a name, and no author of whom they are told. */
const OFFICES: ReadonlySet<string> = new Set(
  'responsable ansvarlig avustaja coordinador coordinadora coordenador coordenadora diretor diretora adjoint adjointe secrétaire müdürü temsilcisi yönetmeni stajyer köşe zastępca zastępczyni kierownik kierowniczka szef szefowa naczelny naczelna vedoucí zástupce zástupkyně διευθυντής διευθύντρια praktikant capo chefe cheffe munkatárs szerkesztője analista współpracownik wydawca'.split(
    ' ',
  ),
);

/** What compounds that are job titles end in: "Wirtschaftskorrespondentin", "ekonomireporter", "politiikantoimittaja". */
const ROLE_ENDS: readonly string[] =
  'redakteur redakteurin redaktor redaktorin korrespondent korrespondentin reporter reporterin journalist journalistin redacteur redactrice verslaggever correspondent redaktör redaktør korrespondenten skribent toimittaja kirjeenvaihtaja päällikkö'.split(
    ' ',
  );

const ENDS_BY_LAST: ReadonlyMap<string, readonly string[]> = new Map(
  ROLE_ENDS.map((end) => [end.slice(-2), ROLE_ENDS.filter((other) => other.endsWith(end.slice(-2)))]),
);

/** True for a word that is a job title. Lower case. */
export function isRoleWord(word: string): boolean {
  if (ROLE_WORDS.has(word) || OFFICES.has(word)) return true;
  return ENDS_BY_LAST.get(word.slice(-2))?.some((end) => word.endsWith(end)) ?? false;
}

/** Words that stand between a name and a job title: "Ada Sample Senior Political Correspondent". */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'senior junior deputy assistant associate managing executive political politics world business science sports sport news national international local health education crime ' +
    'technology tech culture arts royal foreign diplomatic environment climate economics economy finance money media social digital content audience live breaking consumer travel ' +
    'lead head chief special contributing city court legal religion religious food music film tv showbiz showbusiness entertainment features feature investigations investigative ' +
    'data video us uk europe africa asia middle east china washington brussels berlin paris london agence general home affairs global regional community crypto markets ' +
    'lifestyle multimedia trends parliament parliamentary property motoring gaming celebrity money science-editor women showbiz agenda weekend evening night video-journalist stellvertretender stellvertretende leitender leitende politische sportredaktion ressort de la von in at für the online verantwortlicher ständiger nu a our ' +
    'courts transport energy retail banking defence defense security housing policing wales scotland ireland northern midlands pensions welfare labour industry industrial rural farming agriculture wildlife employment westminster holyrood immigration workplace justice aviation space weather'
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
  'szerkesztőség',
  'redaksjonen',
  'redacția',
  'redacţia',
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

/** Words for those who sign by the name of their house alone: "Courier staff", "The Lowmere Bureau". Lower case. */
export const STAFF_WORDS: ReadonlySet<string> = new Set(['staff', 'bureau']);

/** The same in scripts without capitals: what the name of a paper, a station or a desk has in it, "海州日報", "نیوز ڈیسک". */
export const HOUSE_PARTS: readonly string[] =
  '新聞 新闻 通信 通訊 通讯 日報 日报 時報 时报 晚報 晚报 早報 早报 週報 周报 週刊 周刊 雜誌 杂志 編集部 编辑部 編輯部 編輯室 编辑室 電視 电视 テレビ 放送 新聞網 新闻网 網編 网编 オンライン デジタル 社説 뉴스 신문 일보 방송 통신 편집부 온라인 디지털 وكالة وكالات صحيفة جريدة شبكة موقع تحرير التحرير خبرگزاری روزنامه تحریریه نیوز ڈیسک מערכת חדשות डेस्क न्यूज न्यूज़ समाचार ब्यूरो संवाददाता ডেস্ক প্রতিবেদক প্রতিনিধি সংবাদদাতা অনলাইন ডিজিটাল নিউজ'.split(
    ' ',
  );
