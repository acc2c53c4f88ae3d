// The words by which a page speaks to its readers, or of itself: "your", "our". News tells of others, outside quotations.

const WORDS: Readonly<Record<string, string>> = {
  cs: 'vás vám váš vaše vašich náš naše našich našem',
  da: 'du dig din dit dine vi vores',
  de: 'du dich dir dein deine deinem deinen ihr ihnen wir uns unser unsere unserem unseren unserer',
  en: 'you your yours you’re our ours we',
  es: 'tú tu tus te usted ustedes nuestro nuestra nuestros nuestras',
  fi: 'sinä voit sinun me meidän teidän',
  fr: 'vous votre vos tu ton tes notre nos nous',
  hu: 'önök ön mi nekünk veletek',
  id: 'anda kamu kami kita',
  it: 'tu tuo tua tuoi vi vostro vostra nostro nostra nostri nostre',
  ms: 'anda kamu kami kita',
  nl: 'je jij jouw u uw wij we ons onze',
  no: 'du deg din ditt dine vi vår vårt våre',
  pl: 'twój twoje twoja twoich wasz wasze nasz nasza nasze naszej naszego naszych',
  pt: 'você vocês tu teu tua vosso vossa nosso nossa nossos nossas nós',
  ro: 'tu tău ta tale dumneavoastră vă noi noastră nostru noastre',
  ru: 'вы вас вам вами ваш ваша ваше ваши вашего мы нас нам наш наша наше наши нашего нашем',
  sv: 'du dig din ditt dina vi vår vårt våra',
  tr: 'siz sizi sizin size biz bizim bizi sizlerle',
  uk: 'ви вас вам ваш ваша ваше ваші ми нас нам наш наша наше наші',
};

const APOSTROPHE_RE = /'/gu;
const BETWEEN_RE = /[^\p{L}\p{M}’]+/u;
// German "Sie" in a sentence; at its beginning it may be a woman, or many.
const POLITE_RE = /\p{Ll},? (?:Sie|Ihnen|Ihre?[mnrs]?)(?![\p{L}\p{M}])/u;

/** True for a text with a word for its reader, or for who publishes it. */
export function addressesReader(text: string, language: string | undefined): boolean {
  const words = language === undefined ? undefined : WORDS[language]?.split(' ');
  if (!words) return false;
  if (language === 'de' && POLITE_RE.test(text)) return true;
  return text
    .replace(APOSTROPHE_RE, '’')
    .toLowerCase()
    .split(BETWEEN_RE)
    .some((word) => words.includes(word));
}
