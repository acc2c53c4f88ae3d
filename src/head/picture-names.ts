// Names that credit a picture and not the text: `Foto: Ada Sample`, `Ada Sample / AP`, the alt text of a portrait above its
// caption.

import type { Block } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { facts } from '../text/facts.ts';

// "Foto:": a word that credits no text, as "Source:" does.
const PICTURE_WORD_RE =
  /^(?:fotos?|photos?|pictures?|images?|bild(?:er)?|bilder?|billeder?|beeld|fot\.?|zdjęci[ea]|imagen|imagem|immagine|fotó|kép|kuva|фото|снимка|снимок) ?:/iu;

const LONGEST_PORTRAIT = 60;
// What stands in each of the forms below: a cheap test.
const PORTRAIT_WORD_RE =
  /photo|foto|bild|billed|ima[gn]|imma|pict|avatar|headshot|portr|retrat|ritrat|thumb|写真|画像/u;
// "author avatar image", "Profile picture": a portrait without the name of whom it shows
const PORTRAIT_RE =
  /^(?:(?:authors?|writers?|reporters?|profile|users?|staff|autoren?)(?:['’]s)? ?)?(?:avatar|profile)? ?(?:images?|photo|picture|avatar|headshot|portrait|thumbnail|bild|foto)$/iu;
// "Headshot of Ada Sample", "Profilbild von Ada Sample", "Retrato de Ada Sample"
const PORTRAIT_OF_RE =
  /^(?:(?:author |profile )?(?:headshot|portrait|photo|picture|image|avatar) (?:of|for)|(?:profil|autoren|porträt)?(?:bild|foto) (?:von|der|des)|porträt von|(?:photo|portrait|image|avatar)(?: de profil)? de|(?:foto|imagen|retrato|imagem|fotografía)(?: de perfil)? de|(?:profiel)?foto van|portret van|(?:foto|ritratto|immagine) di|(?:profil)?bilde? (?:på|av|för)|billede af) /iu;
// "大渡美咲の写真", "Ada Sample avatar"
const PORTRAIT_END_RE =
  /(?:の写真|のプロフィール画像| (?:avatar|headshot|profile (?:image|photo|picture)))$/iu;

/** True for the alt text of an author's portrait, which stands beside the byline and is none. */
export function isPortrait(text: string): boolean {
  return (
    text.length <= LONGEST_PORTRAIT &&
    PORTRAIT_WORD_RE.test(text.toLowerCase()) &&
    (PORTRAIT_RE.test(text) || PORTRAIT_OF_RE.test(text) || PORTRAIT_END_RE.test(text))
  );
}

/** True for "Foto: Ada Sample / NTB": a picture's credit as a whole. */
export function isPhotographer(block: Block | undefined): boolean {
  return block !== undefined && PICTURE_WORD_RE.test(block.text);
}

/** True for "Ada Sample / AP", which credits a picture where another line credits the text. */
export function isPictureCredit(block: Block | undefined): boolean {
  if (!block?.text.includes('/')) return false;
  const credit = creditOf(block);
  return credit?.caption === '';
}

const LEAST_TORN = 4;
const BROKEN_OFF_RE = /[\p{Ll},…]$|\.\.\.$/u;

/** True for "Ada Sample/Lowmere Post" right below a line that breaks off, between the paragraphs: the caption's end is lost. */
export function isBelowTornCaption(blocks: readonly Block[], i: number, first: number): boolean {
  const [above, below] = [blocks[i - 1], blocks[i + 1]];
  if (i <= first || !above || above.mark || !below || !isPictureCredit(blocks[i])) return false;
  const isTorn = facts(above).words >= LEAST_TORN && BROKEN_OFF_RE.test(above.text);
  return isTorn && facts(below).endsSentence;
}

const LOWER_END_RE = / \p{Ll}+$/u;

/** True for a caption with its credit right below it, that names whom it shows: "Ada Sample in court" "Photo: Bo Muster". */
export function isShown(blocks: readonly Block[], i: number): boolean {
  if (isCreditedHere(blocks[i])) return true;
  const below = blocks[i + 1];
  return LOWER_END_RE.test(blocks[i]?.text ?? '') && below?.gap === false && isPhotographer(below);
}

const LEAST_SHOWN = 5;

/** True for who is shown, when and where, with the photographer in brackets: "Ada Sample, 3 March at Lowmere (Photo Bo Muster)". */
function isCreditedHere(block: Block | undefined): boolean {
  if (!block?.text.endsWith(')')) return false;
  const credit = creditOf(block);
  return credit?.strength === 'strong' && credit.caption.split(' ').length >= LEAST_SHOWN;
}

// "Ada Sample | Photo: Bo Muster" has fewer.
const CAPTION_WORDS = 8;

/** True for a name above a caption that begins with it, and that is credited: the alt text of its picture. */
export function isPictured(blocks: readonly Block[], i: number): boolean {
  const name = blocks[i]?.text;
  const caption = blocks[i + 1];
  if (name === undefined || !caption?.text.startsWith(`${name} `)) return false;
  if (facts(caption).words < CAPTION_WORDS) return false;
  const below = blocks[i + 2];
  const credit = creditOf(caption) ?? (below && creditOf(below));
  return credit?.strength === 'strong' && (credit.caption === '' || credit.caption.startsWith(name));
}

const CAPTION_LENGTHS = { least: 4, most: 24 };

/** True for a line right below a sentence that stands apart, above a paragraph: the sentence may be a caption, or a deck. */
export function isBelowCaption(blocks: readonly Block[], i: number): boolean {
  const [above, block, below] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (!above || !block || !below || above.mark || block.gap) return false;
  const { words, endsSentence } = facts(above);
  const isShort = words >= CAPTION_LENGTHS.least && words <= CAPTION_LENGTHS.most;
  return isShort && endsSentence && facts(below).endsSentence;
}
