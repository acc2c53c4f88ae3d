// How newspapers say "three hours ago", "today" and "yesterday", by language.

export interface RelativeWords {
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  /** Words that must stand in front of the number: German "vor". Empty where none does. */
  readonly before: readonly string[];
  /** Words that must stand behind the unit: English "ago". Empty where none does. */
  readonly after: readonly string[];
  readonly minutes: readonly string[];
  readonly hours: readonly string[];
  readonly days: readonly string[];
  readonly weeks: readonly string[];
}

export const RELATIVE_WORDS: Readonly<Record<string, RelativeWords>> = {
  en: { today: ['today'], yesterday: ['yesterday'], before: [], after: ['ago'], minutes: ['minute', 'minutes', 'min', 'mins'], hours: ['hour', 'hours', 'hr', 'hrs', 'h'], days: ['day', 'days', 'd'], weeks: ['week', 'weeks'] },
  de: { today: ['heute'], yesterday: ['gestern'], before: ['vor'], after: [], minutes: ['minute', 'minuten', 'min'], hours: ['stunde', 'stunden', 'std'], days: ['tag', 'tagen'], weeks: ['woche', 'wochen'] },
  fr: { today: ['aujourd’hui', "aujourd'hui"], yesterday: ['hier'], before: ['a'], after: [], minutes: ['minute', 'minutes', 'min'], hours: ['heure', 'heures', 'h'], days: ['jour', 'jours'], weeks: ['semaine', 'semaines'] },
  es: { today: ['hoy'], yesterday: ['ayer'], before: ['hace'], after: [], minutes: ['minuto', 'minutos', 'min'], hours: ['hora', 'horas'], days: ['día', 'días'], weeks: ['semana', 'semanas'] },
  pt: { today: ['hoje'], yesterday: ['ontem'], before: ['há'], after: [], minutes: ['minuto', 'minutos', 'min'], hours: ['hora', 'horas'], days: ['dia', 'dias'], weeks: ['semana', 'semanas'] },
  it: { today: ['oggi'], yesterday: ['ieri'], before: [], after: ['fa'], minutes: ['minuto', 'minuti'], hours: ['ora', 'ore'], days: ['giorno', 'giorni'], weeks: ['settimana', 'settimane'] },
  nl: { today: ['vandaag'], yesterday: ['gisteren'], before: [], after: ['geleden'], minutes: ['minuut', 'minuten', 'min'], hours: ['uur'], days: ['dag', 'dagen'], weeks: ['week', 'weken'] },
  sv: { today: ['idag'], yesterday: ['igår'], before: ['för'], after: ['sedan', 'sen'], minutes: ['minut', 'minuter', 'min'], hours: ['timme', 'timmar', 'tim'], days: ['dag', 'dagar'], weeks: ['vecka', 'veckor'] },
  da: { today: ['i dag'], yesterday: ['i går'], before: ['for'], after: ['siden'], minutes: ['minut', 'minutter', 'min'], hours: ['time', 'timer'], days: ['dag', 'dage'], weeks: ['uge', 'uger'] },
  no: { today: ['i dag'], yesterday: ['i går'], before: ['for'], after: ['siden'], minutes: ['minutt', 'minutter', 'min'], hours: ['time', 'timer'], days: ['dag', 'dager'], weeks: ['uke', 'uker'] },
  fi: { today: ['tänään'], yesterday: ['eilen'], before: [], after: ['sitten'], minutes: ['minuutti', 'minuuttia', 'min'], hours: ['tunti', 'tuntia'], days: ['päivä', 'päivää'], weeks: ['viikko', 'viikkoa'] },
  pl: { today: ['dzisiaj', 'dziś'], yesterday: ['wczoraj'], before: [], after: ['temu'], minutes: ['minuta', 'minutę', 'minuty', 'minut'], hours: ['godzina', 'godzinę', 'godziny', 'godzin'], days: ['dzień', 'dni'], weeks: ['tydzień', 'tygodnie', 'tygodni'] },
  ru: { today: ['сегодня'], yesterday: ['вчера'], before: [], after: ['назад'], minutes: ['минута', 'минуту', 'минуты', 'минут', 'мин'], hours: ['час', 'часа', 'часов'], days: ['день', 'дня', 'дней'], weeks: ['неделя', 'неделю', 'недели', 'недель'] },
  uk: { today: ['сьогодні'], yesterday: ['вчора'], before: [], after: ['тому'], minutes: ['хвилина', 'хвилину', 'хвилини', 'хвилин'], hours: ['година', 'годину', 'години', 'годин'], days: ['день', 'дні', 'днів'], weeks: ['тиждень', 'тижні', 'тижнів'] },
  tr: { today: ['bugün'], yesterday: ['dün'], before: [], after: ['önce'], minutes: ['dakika', 'dk'], hours: ['saat'], days: ['gün'], weeks: ['hafta'] },
  id: { today: ['hari ini'], yesterday: ['kemarin'], before: [], after: ['lalu', 'yang lalu'], minutes: ['menit'], hours: ['jam'], days: ['hari'], weeks: ['minggu'] },
  cs: { today: ['dnes'], yesterday: ['včera'], before: ['před'], after: [], minutes: ['minutou', 'minutami'], hours: ['hodinou', 'hodinami'], days: ['dnem', 'dny'], weeks: ['týdnem', 'týdny'] },
  el: { today: ['σήμερα'], yesterday: ['χθες'], before: ['πριν'], after: [], minutes: ['λεπτά', 'λεπτό'], hours: ['ώρα', 'ώρες'], days: ['ημέρα', 'ημέρες', 'μέρες'], weeks: ['εβδομάδα', 'εβδομάδες'] },
  ar: { today: ['اليوم'], yesterday: ['أمس'], before: ['منذ', 'قبل'], after: [], minutes: ['دقيقة', 'دقائق'], hours: ['ساعة', 'ساعات'], days: ['يوم', 'أيام'], weeks: ['أسبوع', 'أسابيع'] },
  vi: { today: ['hôm nay'], yesterday: ['hôm qua'], before: [], after: ['trước'], minutes: ['phút'], hours: ['giờ'], days: ['ngày'], weeks: ['tuần'] },
  ja: { today: ['今日'], yesterday: ['昨日'], before: [], after: ['前'], minutes: ['分'], hours: ['時間'], days: ['日'], weeks: ['週間'] },
  zh: { today: ['今天', '今日'], yesterday: ['昨天', '昨日'], before: [], after: ['前'], minutes: ['分钟', '分鐘'], hours: ['小时', '小時'], days: ['天', '日'], weeks: ['周', '週'] },
  ko: { today: ['오늘'], yesterday: ['어제'], before: [], after: ['전'], minutes: ['분'], hours: ['시간'], days: ['일'], weeks: ['주'] },
};
