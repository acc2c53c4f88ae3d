// What stands in front of a name, in one word with it, in Zulu, Xhosa and their neighbours: "kaMasipala", "ngoLwesine",
// "wezoLimo". The capital stays with the name.

/** Prefixes that no word of a language with articles is. */
const CLEAR =
  'ba bwa ka ke ko ku kwa kwe lwa lwe nga nge ngo ngu nje wa we wo ya ye yi yo za ze zi zo zwa zwe';
/** Those that are words elsewhere, too. */
const OTHER = 'a e i o u be bo la le li lo lu ma mu na ne no sa se si so';

const parts = (words: string): string => words.split(' ').join('|');
const WORD_RE = new RegExp(`^((?:${parts(`${CLEAR} ${OTHER}`)}){1,4})\\p{Lu}\\p{Ll}`, 'u');
const CLEAR_RE = new RegExp(`^(?:${parts(CLEAR)})`, 'u');
// So many prefixes that are clear show that a page is in one of these languages.
const PROOFS = 3;

/** True for a word that is a prefix and a name. */
export function hasNamePrefix(word: string): boolean {
  return WORD_RE.test(word.charAt(0).toLowerCase() + word.slice(1));
}

/** True where the words of a page show that its language sets prefixes before names. */
export function showNamePrefixes(words: Iterable<string>): boolean {
  const seen = new Set<string>();
  for (const word of words) {
    const prefix = WORD_RE.exec(word)?.[1];
    if (prefix !== undefined && CLEAR_RE.test(prefix)) seen.add(prefix);
    if (seen.size >= PROOFS) return true;
  }
  return false;
}
