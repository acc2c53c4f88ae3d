// The types of the package as its users see them: compiled against dist, nothing of it is run. What has to be refused is
// marked so, and an error that does not come fails too.

import {
  type Article,
  type BodyPart,
  clean,
  definePass,
  type Explanation,
  type explain,
  type Fate,
  type fate,
  type LABELS,
  type Label,
  markEach,
  PASSES,
  type Pass,
  type Quote,
  type quotes,
  type Removed,
  runPipeline,
} from 'copydesk';
import { flattenHtml } from 'copydesk/html';
import { toMarkdown } from 'copydesk/markdown';
import { cleanNdjson } from 'copydesk/stream';

/** Compiles where the two types are one. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => undefined;

const article = clean('text', { evidence: { url: 'https://a.example' } });
same<typeof article, Article>(true);
// What was asked for is there; what was not may be missing.
same<ReturnType<typeof cleanedBoth>['removed'], readonly Removed[]>(true);
same<ReturnType<typeof cleanedBoth>['text'], string>(true);
same<typeof article.text, string | undefined>(true);
const cleanedBoth = () => clean('text', { removed: true, text: true, id: 'a' });
const lines: number = clean('text', { removed: true }).removed.length;
const chars: number = clean('text', { text: true }).text.length;
same<typeof lines | typeof chars, number>(true);
same<typeof article.title, string | null>(true);
same<typeof article.body, readonly BodyPart[]>(true);
same<(typeof article.body)[number]['kind'], 'paragraph' | 'heading' | 'list-item' | 'deck'>(true);
same<typeof article.schemaVersion, 1>(true);
same<ReturnType<typeof quotes>, readonly Quote[]>(true);
same<ReturnType<typeof explain>, Explanation>(true);
same<ReturnType<typeof fate>, Fate>(true);
same<keyof typeof LABELS, Label>(true);
// A pass keeps its name as a type.
const mine = definePass({
  name: 'drop-weather',
  summary: 'Drops the weather',
  run: (doc) => markEach(doc, () => undefined),
});
same<typeof mine, Pass<'drop-weather'>>(true);
same<(typeof PASSES)[0]['name'], 'restore-line-breaks'>(true);
clean('text', { passes: [...PASSES, mine], only: ['drop-weather'] });
const stream: ReadableStream<string> = new ReadableStream<Uint8Array>().pipeThrough(
  cleanNdjson({ textField: 'body' }),
);
same<typeof stream, ReadableStream<string>>(true);
same<ReturnType<typeof flattenHtml>['text'], string>(true);
same<ReturnType<typeof toMarkdown>, string>(true);
toMarkdown(article, { quotes: true });
clean(flattenHtml('<p>').text, { evidence: flattenHtml('<p>').evidence });

// @ts-expect-error text is decoded first
clean(new Uint8Array());
// @ts-expect-error an option that does not exist
clean('text', { lang: 'en' });
// @ts-expect-error an article is read, not written
article.title = 'other';
// @ts-expect-error so is a document
runPipeline('text').blocks.push();
// @ts-expect-error a label that does not exist
markEach(runPipeline('text'), () => ({ label: 'advert', rule: 'x' }));
// @ts-expect-error a pass answers at once
definePass({ name: 'slow', summary: '', run: async (doc) => doc });
// @ts-expect-error evidence comes with each record
cleanNdjson({ evidence: {} });
