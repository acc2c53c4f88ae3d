// The letters before question and answer in an interview, "P. ¿Cuándo llegó?" "R. En 1975": nobody is called so. Blanks take
// their place, so that all else stays where it is. Known false negative: letters of other languages than these.

// Question and answer: pregunta, pergunta, question, Frage, fråga, vraag, domanda, pytanie, kysymys, вопрос, питання
const PAIRS: readonly string[] = ['PR', 'QR', 'QA', 'FA', 'FS', 'VA', 'DR', 'PO', 'KV', 'ВО', 'ПВ'];
// "P.", "R:", "Q :"
const LABEL_RE = /^(\p{Lu})(?:\.| ?:) ?/u;

/** The paragraphs of an article, blanks in the place of the letters, where one of them asks. */
export function withoutInterviewLabels(texts: readonly string[]): readonly string[] {
  const labels = texts.map((text) => LABEL_RE.exec(text));
  const asking = new Set<string>();
  const all = new Set<string>();
  for (const [i, label] of labels.entries()) {
    const [, letter = ''] = label ?? [];
    if (letter === '') continue;
    all.add(letter);
    if ((texts[i] ?? '').endsWith('?')) asking.add(letter);
  }
  const pair = PAIRS.find(([question = '', answer = '']) => asking.has(question) && all.has(answer));
  if (pair === undefined) return texts;
  return texts.map((text, i) => {
    const label = labels[i];
    return label && pair.includes(label[1] ?? '') ? text.slice(label[0].length).padStart(text.length) : text;
  });
}
