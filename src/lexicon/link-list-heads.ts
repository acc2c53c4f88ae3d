// What terminal browsers print above the list of a page's links, folded: lynx in its user's language, elinks, w3m.

export const LINK_LIST_HEADS: ReadonlySet<string> = new Set(
  `references | visible links | hidden links | links | références | liens visibles | liens cachés | liens
  verweise | sichtbare links | versteckte links | referencias | enlaces visibles | enlaces ocultos | enlaces
  riferimenti | link visibili | link nascosti | collegamenti | referências | ligações visíveis | verwijzingen
  zichtbare links | verborgen links | referenties | referenser | synliga länkar | dolda länkar | länkar | referencer
  referanser | viitteet | näkyvät linkit | odnośniki | widoczne odnośniki | odkazy | viditelné odkazy | ссылки
  видимые ссылки | скрытые ссылки | посилання | видимі посилання | bağlantılar | hivatkozások | referințe`.split(
    / \| |\n +/u,
  ),
);
