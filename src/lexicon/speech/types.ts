// What quote extraction knows of a language: closed word classes and the verbs of speech, as space-separated lists of forms.
// Everything is lower case. A word may stand in several lists. Adding a language is one file like en.ts and one line in index.ts.

export interface SpeechLexicon {
  /** ISO 639-1. */
  readonly language: string;
  /** Finite forms and participles of verbs that introduce quoted words: said, told, wrote. */
  readonly say: string;
  /** Verbs that report an attitude or an act of speech, and take quoted words into their clause: called, praised. */
  readonly report: string;
  /** Forms that lean on the subject of the clause before: adding, saying. */
  readonly participles: string;
  /** Phrases that name the source behind them, separated by `|`: according to. */
  readonly sources: string;
  /** Verbs by which an institution says something "from" itself, and that word: съобщиха от МВР, От МВР съобщиха. */
  readonly saidFrom: string;
  readonly from: string;
  /** Phrases by which a text tells what it holds, so that nobody speaks, separated by `|`: heißt es, peut-on lire. */
  readonly impersonal: string;
  /** Words that open a content clause: that. */
  readonly that: string;
  /** Other words that open a content: to, how, why. */
  readonly openers: string;
  /** Nouns and bare verbs that report speech without marks: claim, hope, support. */
  readonly attitudes: string;
  readonly he: string;
  readonly she: string;
  readonly they: string;
  /** I, we, you. */
  readonly speechParts: string;
  /** it and the demonstratives. */
  readonly it: string;
  readonly who: string;
  /** Courtesy titles, without their full stop. */
  readonly mr: string;
  readonly ms: string;
  /** Titles of office that stand before a name. */
  readonly titles: string;
  /** Nouns for who may speak, by gender where the noun shows it. */
  readonly men: string;
  readonly women: string;
  readonly people: string;
  /** Nouns that call somebody again who was named before, whatever they were called: the politician, the 34-year-old. */
  readonly again: string;
  /** Last parts of nouns for somebody of an age: 34-|Jährige. */
  readonly ages: string;
  /** Organisations and documents that may speak: company, report. */
  readonly things: string;
  /** Last parts of glued nouns for who may speak, Außen|minister, and endings of nouns for things, Verhandl|ung. */
  readonly roleTails: string;
  readonly thingEndings: string;
  /** True where every noun is written with a capital. */
  readonly capitalNouns: boolean;
  /** True where the subject follows the verb as soon as anything else stands before it: Danach sagte sie. */
  readonly verbSecond: boolean;
  /** True where a quotation may hold its cue inside the marks: « Oui, dit Paul, je viens ». */
  readonly inserts: boolean;
  /**
   * How a dash opens speech, "– Vi väntar, säger Eva. Det går": not at all, so that speech goes on behind the clause of its
   * cue (open), or so that it goes on behind another dash only, "– Czekamy – mówi Ewa. – Nic więcej" (closed).
   */
  readonly dashes: 'none' | 'open' | 'closed';
  /** True where a verb needs no subject: afirmó. */
  readonly dropsSubject: boolean;
  /** True where an adjective stands behind its noun: una fuente policial. */
  readonly postposes: boolean;
  /** True where the article is the ending of its noun: ministeren. */
  readonly gluesArticle: boolean;
  /** True where names change with their case: Павла Гаврилова. */
  readonly declinesNames: boolean;
  readonly determiners: string;
  /** Those of them that point to somebody who is known: the. */
  readonly definites: string;
  /** Articles that tell the gender of whoever is meant: der, die. */
  readonly masculines: string;
  readonly feminines: string;
  /** his, her, their: a determiner that points to somebody. */
  readonly possessives: string;
  readonly prepositions: string;
  /** Those of them, and articles, that tie a noun to the one before: de, von, der. */
  readonly of: string;
  /** Outlets that stand in a case of their own where somebody speaks to them: sagte sie der dpa. */
  readonly outlets: string;
  readonly conjunctions: string;
  /** Conjunctions that open a clause beside the main one: when, while. */
  readonly subordinators: string;
  /** What a verb leaves at the end of its clause: legt sie nach. */
  readonly separablePrefixes: string;
  /** be, have, will and their like, in all common forms. */
  readonly auxiliaries: string;
  /** Adverbs that stand between a subject and its verb of speech: also, later. */
  readonly adverbs: string;
  /** Small words inside names: de, von, bin. */
  readonly particles: string;
  /** Days, months and other capitalised words that begin no name. */
  readonly calendar: string;
  /** Words before a term in marks that nobody said: so-called, dubbed. */
  readonly labels: string;
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: string;
  /** Common first names, as evidence of gender. */
  readonly maleNames: string;
  readonly femaleNames: string;
}
