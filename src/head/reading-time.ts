// Cuts a reading time off the name to which it is glued: `Por Ada MuestraTiempo de lectura3 min` -> `Por Ada Muestra`.

const READING_TIME_RE =
  /(?<=\p{Ll})(?:Tiempo de lectura|Temps de lecture|Tempo di lettura|Tempo de leitura|Lesezeit|Lesedauer|Leestijd|Lästid|Reading time|Read time)/u;

/** A line without the reading time that is glued to its words. */
export function withoutReadingTime(text: string): string {
  const at = text.search(READING_TIME_RE);
  return at < 0 ? text : text.slice(0, at);
}
