// Drops ad labels, the template tags of feed plugins, left-over shortcodes and script, as lines of their own and inside
// paragraphs: "the treaty. Story continues below advertisement It was" -> "the treaty. It was", in one paragraph.
// So go lines that say where the text goes on: "Tekst gaat verder onder de foto".
// Glued markers part what they stood between: "Samarkand[ad_1]Vladimir" is a title, a tag, and a caption.
// Known false positive: an article that quotes such a label in its running text.

import { saysWhereTextGoesOn } from '../chrome/goes-on.ts';
import { dropVerdict } from '../chrome/verdict.ts';
import { cutOut } from '../cut-out.ts';
import { type Block, type Doc, mark, withBlocks } from '../document.ts';
import { join } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { BRACKET } from '../text/units.ts';

// Tags of feed plugins and shortcodes. "[ad_1]", "[source_link]", "[caption id="7"]", "[/embed]"
const TAG_RE =
  /\[(?:ad_\d{1,3}|source_link|source_domain|matched_content|original_title|author_name|author_link|feed_name|og_img|\/?(?:caption|embed|gallery|audio|video|playlist|adrotate|contact-form-7|(?:vc|et_pb|su)_[a-z_]{1,30})(?: [a-z_-]{1,30}=[^\][]{0,300})?)\]/gu;
// Labels that ad slots leave inside a paragraph. "Story continues below advertisement"
const LABEL_RE =
  /(?:story|article|content) continues (?:below|after)(?: (?:this|the))? (?:advertisement|ad)|advertisement (?:-|·|—)? ?(?:scroll to continue|continue reading(?: below)?)|continua (?:a leggere )?dopo la pubblicità|continua (?:depois|após) d?a publicidade|(?:la nota|la noticia|el artículo) continúa (?:debajo|después) de (?:la publicidad|este anuncio)|la suite après cette publicité|der artikel (?:geht|wird) nach der anzeige (?:weiter|fortgesetzt)|weiterlesen nach der anzeige|artikel gaat verder onder de advertentie|продолжение после рекламы/giu;
const SHORTEST_LABEL = 'story continues below ad'.length;
// What every label above holds in one letter case or another: a cheap test.
const LABEL_HINTS = [
  'ontinu',
  'ONTINU',
  'nzeige',
  'NZEIGE',
  'ublicité',
  'UBLICITÉ',
  'dvertentie',
  'рекламы',
  'to continue',
];
// A line that is a script's residue. "(adsbygoogle = window.adsbygoogle || []).push({});"
const SCRIPT_RE = /adsbygoogle|googletag\.cmd|^\/\/ ?<!\[CDATA\[|^\(?function ?\(|window\._\w+ ?=/u;
const SCRIPT_HINTS = ['google', 'function', 'window._', '<![CDATA['];
const SMALL_RE = /\p{Ll}/u;
const NO_MARKERS: Marker[] = [];

export const dropAdMarkers = definePass({
  name: 'drop-ad-markers',
  summary: 'Drops ad labels and the template tags of autoblog plugins, also inside paragraphs',
  run: (doc) => {
    const hints = hintsOf(doc.source);
    const blocks: Block[] = [];
    for (const block of doc.blocks) {
      const whole = block.mark ? block : dropWhole(doc, block, hints);
      const markers = whole.mark ? NO_MARKERS : markersIn(whole, hints);
      if (markers.length === 0) blocks.push(whole);
      else for (const piece of withoutMarkers(doc, whole, markers)) blocks.push(piece);
    }
    return withBlocks(doc, blocks);
  },
});

/** What a page may hold anywhere: most pages hold neither, and no line of them is searched. */
interface Hints {
  readonly script: boolean;
  readonly label: boolean;
}

function hintsOf(text: string): Hints {
  return {
    script: SCRIPT_HINTS.some((hint) => text.includes(hint)),
    label: LABEL_HINTS.some((hint) => text.includes(hint)),
  };
}

/** Marks a block that is nothing but a label or a script. */
function dropWhole(doc: Doc, block: Block, hints: Hints): Block {
  const verdict = dropVerdict(doc, block, 'ad');
  if (verdict) return mark(block, verdict);
  if (saysWhereTextGoesOn(block)) return mark(block, { label: 'ad', rule: 'goes-on-below' });
  // A text that was rewritten may hold what the source does not.
  const mayBe = hints.script || block.runs !== undefined;
  return mayBe && isScript(block.text) ? mark(block, { label: 'ad', rule: 'script' }) : block;
}

function isScript(text: string): boolean {
  return hintsOf(text).script && SCRIPT_RE.test(text);
}

interface Marker {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** The markers inside a block, in order. */
function markersIn({ text, facts, runs }: Block, hints: Hints): Marker[] {
  const hasTags = (facts.shape.has & BRACKET) !== 0 && text.includes('[');
  const mayHold = text.length >= SHORTEST_LABEL && (hints.label || runs !== undefined);
  return hasTags || (mayHold && hintsOf(text).label) ? markersOf(text) : NO_MARKERS;
}

function markersOf(text: string): Marker[] {
  const tags = [...text.matchAll(TAG_RE)];
  const labels = hintsOf(text).label ? [...text.matchAll(LABEL_RE)].filter(endsWord) : [];
  if (tags.length + labels.length === 0) return NO_MARKERS;
  const place = (rule: string) => (found: RegExpExecArray) => ({
    start: found.index,
    end: found.index + found[0].length,
    rule,
  });
  return [...tags.map(place('template-tag')), ...labels.map(place('ad-label'))].sort(
    (a, b) => a.start - b.start,
  );
}

/** True where no small letter goes on behind a label: "below the ads" is none, "below the adThe council" is glued to one. */
function endsWord({ index, 0: label, input }: RegExpExecArray): boolean {
  return !SMALL_RE.test(input.charAt(index + label.length));
}

/** Parts a block at every marker, marks the markers, and joins what stood around one inside running text. */
function withoutMarkers(doc: Doc, block: Block, markers: readonly Marker[]): readonly Block[] {
  return cutOut(block, markers).flatMap(({ pieces, part }) =>
    part ? pieces.map((piece) => mark(piece, { label: 'ad', rule: part.rule })) : rejoin(doc, pieces),
  );
}

/** The pieces as one block, unless that would make a new marker. */
function rejoin(doc: Doc, group: readonly Block[]): readonly Block[] {
  const joined = group.length > 1 ? join(group, ' ') : group[0];
  if (!joined) return group;
  return markersOf(joined.text).length > 0 ? group : [dropWhole(doc, joined, hintsOf(joined.text))];
}
