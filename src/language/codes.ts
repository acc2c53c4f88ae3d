// Language codes of three letters (ISO 639-3, as franc names languages) and their two-letter forms (ISO 639-1).

const SHORT: Readonly<Record<string, string>> = {
  spa: 'es', eng: 'en', por: 'pt', ind: 'id', fra: 'fr', deu: 'de', jav: 'jv', vie: 'vi', ita: 'it',
  tur: 'tr', pol: 'pl', swh: 'sw', sun: 'su', ron: 'ro', hau: 'ha', bos: 'bs', hrv: 'hr', nld: 'nl',
  srp: 'sr', yor: 'yo', uzn: 'uz', zlm: 'ms', ibo: 'ig', tgl: 'tl', hun: 'hu', azj: 'az',
  ces: 'cs', run: 'rn', plt: 'mg', qug: 'qu', nya: 'ny', kin: 'rw', zul: 'zu', swe: 'sv', lin: 'ln',
  som: 'so', rus: 'ru', ukr: 'uk', bul: 'bg', kaz: 'kk', bel: 'be', arb: 'ar', urd: 'ur', pes: 'fa',
  pbu: 'ps', hin: 'hi', mar: 'mr', npi: 'ne',
};

/** The two-letter code of a language where it has one, else the code itself. */
export function iso1(code: string): string {
  return SHORT[code] ?? code;
}
