// The headings that recipes and reviews give their parts and other texts their end, and those of the short lists of what speaks for and
// against a thing.

import { itemsOf } from './items.ts';

const INGREDIENTS = `
ingredients | zutaten | ingrédients | ingredientes | ingredienti | ingrediënten | ingredienser | składniki | malzemeler
ингредиенты | інгредієнти | 材料 | 配料 | 食材 | 재료 | المكونات | المقادير | सामग्री | bahan-bahan | nguyên liệu | suroviny | ainekset
`;

const METHODS = `
method | directions | instructions | preparation | zubereitung | préparation | étapes | preparación | elaboración
preparo | modo de preparo | modo de preparação | preparazione | procedimento | bereiding | bereidingswijze | gör så här
fremgangsmåde | fremgangsmåte | slik gjør du | przygotowanie | sposób przygotowania | hazırlanışı | yapılışı | приготовление
способ приготовления | приготування | 作り方 | 做法 | 만드는 법 | طريقة التحضير | विधि | बनाने की विधि | cara membuat | cách làm | postup | valmistus
`;

const FINDINGS = `
specs | specifications | technical data | verdict | our verdict | the verdict | conclusion | bottom line
technische daten | fazit | unser fazit | fiche technique | notre verdict | notre avis | caractéristiques
ficha técnica | veredicto | conclusión | veredito | conclusão | scheda tecnica | verdetto | conclusioni
specificaties | conclusie | oordeel | omdöme | konklusion | konklusjon | specyfikacja | werdykt | podsumowanie
teknik özellikler | характеристики | вывод | вердикт | takeaway | the takeaway | summing up | zum schluss | ausblick | en résumé | pour conclure | bilan | en conclusión | para concluir
in sintesi | in conclusione | em resumo | tot slot | tot besluit | sammanfattning | slutsats | opsummering | oppsummering | lopuksi
yhteenveto | wnioski | na koniec | závěr | závěrem | sonuç | итог | итоги | заключение | підсумок | висновки
スペック | 主な仕様 | まとめ | 参数 | 总结 | 사양 | 총평 | المواصفات
`;

const BALANCES = `
pros | cons | plus points | minus points | the good | the bad | what we like | what we don't like
vorteile | nachteile | stärken | schwächen | das hat uns gefallen | das hat uns nicht gefallen
les plus | les moins | avantages | inconvénients | points forts | points faibles | on aime | on aime moins
ventajas | desventajas | inconvenientes | lo mejor | lo peor | a favor | en contra | vantagens | desvantagens | prós | contras
pro | contro | pregi | difetti | ci piace | non ci piace | voordelen | nadelen | pluspunten | minpunten
fördelar | nackdelar | fordeler | ulemper | fordele | zalety | wady | artıları | eksileri
плюсы | минусы | достоинства | недостатки | переваги | недоліки | 良い点 | 悪い点 | 优点 | 缺点 | 장점 | 단점
المزايا | العيوب | الإيجابيات | السلبيات | खूबियां | खामियां
`;

export type SectionHead = 'ingredients' | 'method' | 'finding' | 'balance';

const HEADS = new Map<string, SectionHead>(
  (
    [
      ['ingredients', INGREDIENTS],
      ['method', METHODS],
      ['finding', FINDINGS],
      ['balance', BALANCES],
    ] as const
  ).flatMap(([head, table]) => itemsOf(table).map((item) => [item, head] as const)),
);

/** What part of a recipe or review a folded line opens: "ingredients", "zubereitung:", "pros"; undefined for any other line. */
export function sectionHead(folded: string): SectionHead | undefined {
  return HEADS.get(folded.endsWith(':') ? folded.slice(0, -1).trimEnd() : folded);
}
