// What other makers of blogs, newsletters and comment forms print by themselves: Substack, Ghost, Medium, Wix, K2, JComments.
// "Type your email", "Read 1204 times", "Proudly created with Wix.com"

import type { PhraseTable } from '../kinds.ts';

export const platforms: readonly PhraseTable[] = [
  {
    language: 'en',
    phrases: {
      share: 'restack | member-only story | rate this item | set as favorite',
      menu: `
        no posts | start writing | see more recommendations | recent posts see all | smaller: bigger
        powered by squarespace | created with wix.com | proudly created with wix.com | powered by ghost
        published with ghost | powered by vbulletin … | powered by phpbb … | powered by wp-super-cache …
        older post newer post | powered by typepad | powered by tumblr | powered by movable type …
        powered by drupal | powered by joomla
      `,
      newsletter: `
        type your email | substack is the home for great culture | ~discover more from …
        you've successfully subscribed to … | great! you've successfully signed up
        welcome back! you've successfully signed in | success! check your email for magic link to sign-in
      `,
      'related-head': 'more in this category | see all from …',
      'comment-head': 'responses #',
      'comment-form': `
        make sure you enter all the required information … | security code refresh | security code
        jcomments | subscribe to this comment's feed | write comment | show/hide comment form | ~quote
        ~refresh
      `,
      tags: 'tagged under | ~tagged under … | ~published in … | posted in: …',
      counter: 'read # times',
      browser: 'javascript is not enabled in your browser | please enable cookies',
      'error-notice': 'error: twitter did not respond …',
    },
  },
  {
    language: 'de',
    phrases: {
      counter: 'gelesen # mal',
      'related-head': 'mehr in dieser kategorie | ~das neueste von …',
      menu: `
        zur verfügung gestellt von wordpress | erstellt mit wix.com | unterstützt von squarespace
      `,
      newsletter: 'gib deine e-mail-adresse ein',
    },
  },
  {
    language: 'fr',
    phrases: {
      share: 'évaluer cet élément',
      counter: 'lu # fois',
      'related-head': 'plus dans cette catégorie | ~derniers de …',
      menu: 'créé avec wix.com | fièrement créé avec wix.com',
    },
  },
  {
    language: 'es',
    phrases: {
      counter: 'leído # veces',
      'related-head': 'más en esta categoría | ~lo último de …',
      'comment-form': `
        asegúrese de introducir toda la información requerida …
        asegúrate de llenar la información requerida …
      `,
      menu: 'creado con wix.com',
    },
  },
  {
    language: 'it',
    phrases: {
      'related-head': 'altro in questa categoria | ~ultimi da …',
      'comment-form': 'assicurati di inserire … le informazioni necessarie …',
      tags: '~etichettato sotto …',
      menu: 'creato con wix.com',
    },
  },
  {
    language: 'pt',
    phrases: {
      share: 'avalie este item',
      counter: 'lido # vezes',
      'related-head': 'mais nesta categoria | ~mais recentes de …',
      'comment-form': 'certifique-se de preencher os campos indicados …',
      tags: '~marcado sob …',
      menu: 'criado com wix.com | orgulhosamente criado com wix.com',
    },
  },
  {
    language: 'nl',
    phrases: {
      share: 'beoordeel dit item',
      counter: 'gelezen # keer',
      'related-head': 'meer in deze categorie | ~laatste van …',
    },
  },
  {
    language: 'pl',
    phrases: {
      counter: 'czytany # razy | czytano # razy',
      'related-head': 'więcej w tej kategorii | ~najnowsze od …',
      tags: '~dział: …',
    },
  },
  {
    language: 'ru',
    phrases: {
      counter: 'прочитано # раза',
      'related-head': 'другие материалы в этой категории | ~последнее от …',
    },
  },
  {
    language: 'tr',
    phrases: {
      counter: '# kez okundu | okunma # kez',
      'related-head': 'bu kategoriden diğerleri',
      share: 'öğeyi oyla',
    },
  },
];
