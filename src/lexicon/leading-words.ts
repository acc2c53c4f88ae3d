// Articles, prepositions and conjunctions: words that another one must follow, so that a line which ends in one goes on.
// Those that end headlines and buttons as well are left out: "Log in", "What it is for", "Zum Mitmachen: so geht das".

const WORDS: Readonly<Record<string, string>> = {
  cs: 'a že ve ke ze při pro nebo ale podle mezi',
  da: 'og at af til som den det en et eller ved mellem',
  de: 'der die den dem des ein eine einen einem einer eines und oder von im beim vom zur dass mit für bei durch gegen ohne',
  en: 'the a an of and or at from with that than into between its their our his',
  es: 'el la los las un una unos unas de del al y e que con por para sobre entre según',
  fi: 'ja tai sekä että kun',
  fr: 'le la les un une des du de au aux et ou que dans par pour sur avec entre selon',
  hu: 'a az egy és hogy vagy',
  id: 'yang dan di untuk dengan dari pada oleh atau',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle e ed che con per dal dalla nel nella sul sulla',
  nl: 'de het een van en dat met voor door bij tussen of',
  no: 'og at av til som den det en et eller ved mellom',
  pl: 'i w z na że do dla przez oraz przy między lub',
  pt: 'o a os as um uma de do da dos das e que com por para no na nos nas ao à entre',
  ro: 'și de la cu pe în din un o că sau prin între',
  ru: 'и в на с к о по из за от для что при между или',
  sv: 'och att av till som den det en ett eller vid mellan',
  tr: 've bir ile ya veya',
  uk: 'і й та у в на з із до для що при між або',
};

const LEADING: ReadonlySet<string> = new Set(Object.values(WORDS).flatMap((words) => words.split(' ')));
const LAST_WORD_RE = /(?<![\p{L}\p{M}])\p{L}{1,8}$/u;
const LONGEST = 9;

/** Whether the text ends in a word that another one must follow: "the report of the". */
export function endsLeading(text: string): boolean {
  const word = LAST_WORD_RE.exec(text.slice(-LONGEST))?.[0];
  return word !== undefined && LEADING.has(word.toLowerCase());
}
