// The label of an article that is for those who pay, folded. Many stand in a list of headlines; alone on a page without text, it
// says why there is none.

export const RESERVED_WORDS: ReadonlySet<string> = new Set([
  'réservé aux abonnés',
  'article réservé aux abonnés',
  'contenu réservé aux abonnés',
  'nur für abonnenten',
  'exklusiv für abonnenten',
  'artikel nur für abonnenten',
  'subscribers only',
  'subscriber only',
  'for subscribers only',
  'subscriber exclusive',
  'solo para suscriptores',
  'exclusivo para suscriptores',
  'solo per abbonati',
  'riservato agli abbonati',
  'exclusivo para assinantes',
  'alleen voor abonnees',
  'exclusief voor abonnees',
  'tylko dla prenumeratorów',
  'только для подписчиков',
]);
