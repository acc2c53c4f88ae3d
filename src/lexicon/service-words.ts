// What newspapers call the letters and programmes that they offer, with their name behind it: `Newsletter „Guten Morgen“`. Folded.

export const SERVICE_WORDS: ReadonlySet<string> = new Set(
  'newsletter newsletters podcast infolettre infolettera boletín boletin butlletí nieuwsbrief nyhetsbrev nyhetsbrevet nyhedsbrev nyhedsbrevet uutiskirje hírlevél bülten e-bülten рассылка розсилка'.split(
    ' ',
  ),
);
