// The letters beyond a to z that the languages of the Latin script have, and those of the Cyrillic script that not all of its
// languages have. In a line or two they rule most languages out: a text full of ø is not Spanish, and one with ő is Hungarian. A
// name from elsewhere brings one or two of its own. Languages that are not here have none.

const ALPHABETS: Readonly<Record<string, string>> = {
  af: 'áéèêëîïôöúû',
  az: 'çəğıöşü',
  be: 'ёійўыьэюя',
  bg: 'йщъьюя',
  bs: 'čćđšž',
  ca: 'àçéèíïóòúü',
  ceb: 'ñ',
  ckb: 'çêîşû',
  cs: 'áčďéěíňóřšťúůýž',
  cy: 'âêîôûŵŷ',
  da: 'æøåé',
  de: 'äöüß',
  en: 'é',
  es: 'áéíñóúü',
  et: 'äõöüšž',
  eu: 'ñ',
  fi: 'äöå',
  fr: 'àâæçéèêëîïôœùûüÿ',
  fuv: 'ñŋɓɗ',
  ga: 'áéíóú',
  gl: 'áéíñóúü',
  ha: 'ɓɗƙ',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  ig: 'ñṅịọụ',
  ilo: 'ñ',
  is: 'áæðéíóöúýþ',
  it: 'àèéìòù',
  jv: 'éè',
  kk: 'ёйщъыьэюяәіңғүұқөһ',
  ln: 'éóɛɔ',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  mad: 'âèḍṭ',
  mk: 'ѓѕјљњќџ',
  mt: 'ċġħżàèìòù',
  nl: 'áéèêëíïóöúü',
  no: 'æøåéòôó',
  pl: 'ąćęłńóśźż',
  pt: 'áàâãçéêíóôõú',
  qu: 'ñ',
  ro: 'ăâîșțşţ',
  ru: 'ёйщъыьэюя',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sq: 'çë',
  sr: 'čćđšžђјљњћџ',
  su: 'é',
  sv: 'åäöé',
  tl: 'ñ',
  tr: 'çğıöşüâîû',
  uk: 'ґєіїйщьюя',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  yo: 'áàéèẹíìóòọṣúùńǹ',
};

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = invert();

function invert(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, letters] of Object.entries(ALPHABETS)) {
    for (const letter of letters) languages.set(letter, [...(languages.get(letter) ?? []), language]);
  }
  return languages;
}

// Such letters, lower case. "ø", "ї"
const LETTERS_RE = /[ß-öø-ɏəɓɗɛɔḀ-ỿйщъыьэюяё-џґғқңөұүһә]/gu;

/** How often each of these letters stands in a text of lower case. */
export function lettersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.match(LETTERS_RE) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** The languages that have a letter. */
export function languagesWith(letter: string): readonly string[] {
  return LANGUAGES_OF.get(letter) ?? [];
}

/** How many letters of a text a language does not have. */
export function countForeign(language: string, letters: ReadonlyMap<string, number>): number {
  const alphabet = ALPHABETS[language];
  let foreign = 0;
  for (const [letter, count] of letters) if (!alphabet?.includes(letter)) foreign += count;
  return foreign;
}
