// The script a text is written in, by counting letters. Where a script is that of one language, it names the language.

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'hebrew'
  | 'greek'
  | 'devanagari'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'thai'
  | 'other';

// First letter, last letter and script, in order of code points. Letters outside of these ranges are 'other'.
const RANGES: readonly (readonly [from: number, to: number, script: Script, language?: string])[] = [
  [0x41, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek', 'el'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'other', 'hy'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'other', 'bn'],
  [0xa00, 0xa7f, 'other', 'pa'],
  [0xa80, 0xaff, 'other', 'gu'],
  [0xb00, 0xb7f, 'other', 'or'],
  [0xb80, 0xbff, 'other', 'ta'],
  [0xc00, 0xc7f, 'other', 'te'],
  [0xc80, 0xcff, 'other', 'kn'],
  [0xd00, 0xd7f, 'other', 'ml'],
  [0xd80, 0xdff, 'other', 'si'],
  [0xe00, 0xe7f, 'thai', 'th'],
  [0xe80, 0xeff, 'other', 'lo'],
  [0x1000, 0x109f, 'other', 'my'],
  [0x10a0, 0x10ff, 'other', 'ka'],
  [0x1100, 0x11ff, 'hangul', 'ko'],
  [0x1200, 0x139f, 'other', 'am'],
  [0x1780, 0x17ff, 'other', 'km'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek', 'el'],
  [0x3040, 0x30ff, 'kana', 'ja'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul', 'ko'],
];

// One slot for 64 code points; every border above lies on such an edge or inside a gap without letters.
const SLOT = 6;
const TABLE = new Array<(typeof RANGES)[number] | undefined>(0x10000 >> SLOT).fill(undefined);
// The first of two that share a slot has it.
for (const range of RANGES.toReversed()) TABLE.fill(range, range[0] >> SLOT, (range[1] >> SLOT) + 1);

export interface ScriptCount {
  /** The script of most letters; undefined where there are none. */
  readonly script: Script | undefined;
  /** The one language of that script, where it has one alone. */
  readonly language: string | undefined;
  /** The share of Chinese characters and Japanese syllables among all letters. */
  readonly signs: number;
  /** The share of Japanese syllables among those signs. */
  readonly kana: number;
}

/** Counts the letters of a text by script. */
export function countScripts(text: string): ScriptCount {
  const counts = new Map<(typeof RANGES)[number], number>();
  let han = 0;
  let kana = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    const range = TABLE[code >> SLOT];
    if (!range) continue;
    letters++;
    counts.set(range, (counts.get(range) ?? 0) + 1);
    if (range[2] === 'han') han++;
    else if (range[2] === 'kana') kana++;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const signs = han + kana;
  return {
    script: most?.[0][2],
    language: most?.[0][3],
    signs: letters === 0 ? 0 : signs / letters,
    kana: signs === 0 ? 0 : kana / signs,
  };
}
