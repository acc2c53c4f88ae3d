// What stands beside the name of a reader above a comment, by language: "Posted by Anna on", "Anna schrieb am", "dijo Ana el".

/** Words that say that somebody wrote a comment: beside a name and a time they can mean nothing else. */
const SAYS: Readonly<Record<string, string>> = {
  en: 'posted says said wrote writes commented comments comment submitted replied',
  de: 'schrieb schreibt sagte sagt meint meinte kommentierte kommentiert geschrieben kommentar verfasst antwortete',
  fr: 'écrit dit posté publié commenté commentaire répondu',
  es: 'dijo dice escribió escribe publicado comentó comentario enviado respondió',
  it: 'scritto scrive detto dice commento commentato inviato pubblicato risposto',
  pt: 'disse diz escreveu escreve comentou comentário enviado publicado respondeu',
  nl: 'schreef schrijft zegt zei reactie gepost geplaatst reageerde',
  pl: 'napisał napisała napisał(a) pisze mówi komentarz dodał dodała odpowiedział',
  ru: 'написал написала написал(а) пишет сказал говорит комментарий ответил ответила',
  sv: 'skrev skriver säger sade kommentar inlägg svarade',
  da: 'skriver sagde siger skrevet svarede indlæg',
  no: 'sier skrevet svarte innlegg',
};

/** Words between these, the name and the time. */
const GLUE: Readonly<Record<string, string>> = {
  en: 'on at by from',
  de: 'am um von vom',
  fr: 'il y a à le par de',
  es: 'el a las por de ha',
  it: 'ha il alle da di',
  pt: 'em a às as por de',
  nl: 'op om door van heeft',
  pl: 'dnia w o przez',
  ru: 'в от',
  sv: 'av den kl har',
  da: 'af d',
  no: '',
};

/** Words behind the time. */
const ALTERED =
  'edited bearbeitet modifié editado modificato bewerkt edytowano изменено redigerad redigeret redigert';

function wordsOf(table: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(table).flatMap((words) => words.split(' ').filter(Boolean)));
}

export const COMMENT_SAYS = wordsOf(SAYS);
export const COMMENT_GLUE = wordsOf(GLUE);
export const COMMENT_ALTERED: ReadonlySet<string> = new Set(ALTERED.split(' '));
