// Gold for the lines of a page: which of them are the gold paragraphs, in order.
// A line is body where most of its word sequences stand in the gold; of several copies, the ones in gold order are taken.

// As the scorer counts: runs of word characters, or one CJK character.
const TOKEN_RE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\p{L}\p{N}\p{M}_]+/gu;
const CJK_RE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/gu;

export function tokens(text: string): string[] {
  // A run of word characters ends where CJK begins.
  return text.replace(CJK_RE, ' $& ').match(TOKEN_RE) ?? [];
}

/** Sequences of four tokens; the whole where there are fewer. */
export function shingles(list: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < Math.max(1, list.length - 3); i++) out.push(list.slice(i, i + 4).join(' '));
  return list.length === 0 ? [] : out;
}

interface Match {
  readonly line: number;
  readonly paragraph: number;
  readonly weight: number;
}

/** The lines that match gold paragraphs, as the heaviest chain in which paragraphs never go back. */
export function labelLines(
  lines: readonly string[],
  isOpen: readonly boolean[],
  gold: readonly string[],
): boolean[] {
  const matches = matchesOf(lines, isOpen, gold);
  // Heaviest chain ending at each paragraph: a Fenwick tree over paragraphs, lines in order.
  const best: { weight: number; at: number }[] = gold.map(() => ({ weight: 0, at: -1 }));
  const previous: number[] = [];
  let champion = { weight: 0, at: -1 };
  for (let at = 0; at < matches.length; ) {
    let to = at;
    while (to < matches.length && matches[to]?.line === matches[at]?.line) to++;
    const found: { paragraph: number; weight: number; at: number }[] = [];
    for (let m = at; m < to; m++) {
      const match = matches[m];
      if (!match) continue;
      let head = { weight: 0, at: -1 };
      for (let p = 0; p <= match.paragraph; p++) {
        const known = best[p];
        if (known && known.weight > head.weight) head = known;
      }
      previous[m] = head.at;
      found.push({ paragraph: match.paragraph, weight: head.weight + match.weight, at: m });
    }
    for (const { paragraph, weight, at: m } of found) {
      if (weight > (best[paragraph]?.weight ?? 0)) best[paragraph] = { weight, at: m };
      if (weight > champion.weight) champion = { weight, at: m };
    }
    at = to;
  }
  const isBody: boolean[] = lines.map(() => false);
  for (let at = champion.at; at >= 0; at = previous[at] ?? -1) {
    const match = matches[at];
    if (match) isBody[match.line] = true;
  }
  return isBody;
}

function matchesOf(lines: readonly string[], isOpen: readonly boolean[], gold: readonly string[]): Match[] {
  const homes = new Map<string, number[]>();
  const whole = new Map<string, number[]>();
  gold.forEach((text, paragraph) => {
    const list = tokens(text.toLowerCase());
    for (const shingle of new Set(shingles(list)))
      homes.set(shingle, [...(homes.get(shingle) ?? []), paragraph]);
    whole.set(list.join(' '), [...(whole.get(list.join(' ')) ?? []), paragraph]);
  });
  return lines.flatMap((text, line) => {
    if (!isOpen[line]) return [];
    const list = tokens(text.toLowerCase());
    if (list.length === 0) return [];
    const parts = shingles(list);
    const counts = new Map<number, number>();
    let inGold = 0;
    for (const part of parts) {
      const places = homes.get(part);
      if (places) inGold++;
      for (const paragraph of places ?? []) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
    }
    if (list.length < 4) {
      return (whole.get(list.join(' ')) ?? []).map((paragraph) => ({ line, paragraph, weight: list.length }));
    }
    // Several paragraphs may be glued into one line: the whole must be gold, the chain goes by its best paragraph.
    if (inGold * 2 < parts.length) return [];
    return [...counts].map(([paragraph, count]) => ({ line, paragraph, weight: count }));
  });
}
