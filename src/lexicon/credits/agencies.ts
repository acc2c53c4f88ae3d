// News agencies: the names under which papers credit them. A byline may name one beside or instead of a person.

const NAMES: readonly string[] = [
  'AP', 'A.P.', 'The Associated Press', 'Associated Press', 'Reuters', 'Thomson Reuters', 'AFP', 'Agence France-Presse', 'Agence France Presse', 'dpa', 'dpa-AFX', 'Deutsche Presse-Agentur', 'dpa Sport', 'dpa-infocom', 'APA', 'KNA', 'epd', 'SID', 'AFX', 'afp/dpa', 'ANSA', 'Adnkronos', 'LaPresse', 'Askanews', 'AGI', 'Italpress',
  'EFE', 'Agencia EFE', 'Europa Press', 'Servimedia', 'EP', 'Lusa', 'Agência Lusa', 'Agência Brasil', 'Belga', 'BELGA', 'ANP', 'TT', 'TT Nyhetsbyrån', 'NTB', 'Ritzau', 'STT', 'PAP', 'ČTK', 'TASR', 'SITA', 'MTI', 'Agerpres', 'Mediafax', 'BTA', 'Tanjug', 'Hina', 'Fena', 'STA', 'Beta', 'AMNA', 'ΑΠΕ-ΜΠΕ', 'BNS', 'ELTA', 'LETA',
  'PA', 'PA Media', 'Press Association', 'UPI', 'CNN', 'Bloomberg', 'Bloomberg News', 'The Canadian Press', 'Canadian Press', 'AAP', 'Australian Associated Press', 'RNZ', 'SAPA', 'PTI', 'ANI', 'IANS', 'UNI', 'APP', 'BSS', 'UNB', 'Xinhua', 'China News Service', 'CNA', 'Focus Taiwan', 'Kyodo', 'Kyodo News', 'Jiji', 'Jiji Press', 'Yonhap', 'Yonhap News Agency', 'Bernama', 'Antara', 'PNA', 'VNA', 'TTXVN', 'TASS', 'ТАСС', 'Interfax', 'Интерфакс', 'RIA Novosti', 'РИА Новости', 'Ukrinform', 'Укрінформ', 'UNIAN', 'BelTA', 'Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'AA', 'DHA', 'İHA', 'IHA', 'Demirören Haber Ajansı', 'IRNA', 'MEHR', 'WAM', 'SPA', 'MENA', 'WAFA', 'SANA', 'KUNA', 'QNA', 'NAN', 'GNA', 'Keystone-SDA', 'SDA', 'sda', 'Keystone', 'ATS', 'AWP', 'news aktuell', 'ots', 'Telam', 'Notimex', 'Prensa Latina', 'Estadão Conteúdo', 'Folhapress',
  '共同通信', '共同', '時事通信', '時事', '新华社', '新華社', '中新社', '中央社', '中国新闻网', '新华网', '人民日报', '央视新闻', '연합뉴스', '뉴시스', '뉴스1', 'وكالات', 'رويترز', 'أ ف ب', 'فرانس برس', 'أسوشيتد برس', 'الأناضول', 'Agencies', 'Agenturen', 'Agencias', 'Agências', 'Agenzie', 'Agences',
];

const KEYS: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [agencyKey(name), name]));

function agencyKey(text: string): string {
  return text.toLowerCase().replaceAll('.', '').replace(/^the /u, '').trim();
}

/** True where the text is nothing but the name of a news agency. */
export function isAgency(text: string): boolean {
  return KEYS.has(agencyKey(text));
}
