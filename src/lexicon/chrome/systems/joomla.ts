// What Joomla prints above an article by itself: its category and how often it was read. "Category: News", "Hits: 1204"

import type { PhraseTable } from '../kinds.ts';

export const joomla: readonly PhraseTable[] = [
  {
    language: 'en',
    phrases: {
      counter: 'hits: #',
      menu: 'prev next',
    },
  },
  {
    language: 'de',
    phrases: {
      counter: 'zugriffe: # | aufrufe: #',
      tags: 'kategorie: … | kategorien: …',
    },
  },
  {
    language: 'fr',
    phrases: {
      counter: 'affichages: # | clics: #',
      tags: 'catégorie: …',
    },
  },
  {
    language: 'es',
    phrases: {
      counter: 'visitas: # | visto: # | visto # veces | impactos: #',
      tags: 'categoría: …',
    },
  },
  {
    language: 'it',
    phrases: {
      counter: 'visite: #',
      tags: 'categoria: … | categorie: …',
    },
  },
  {
    language: 'pt',
    phrases: {
      counter: 'acessos: # | visualizações: #',
      tags: 'categoria: …',
    },
  },
  {
    language: 'nl',
    phrases: {
      tags: 'categorie: … | categorieën: …',
    },
  },
  {
    language: 'pl',
    phrases: {
      counter: 'odsłony: #',
      tags: 'kategoria: …',
    },
  },
  {
    language: 'ru',
    phrases: {
      tags: 'категория: … | категории: …',
    },
  },
  {
    language: 'sv',
    phrases: {
      counter: 'träffar: #',
      tags: 'kategori: … | kategorier: … | etiketter: …',
    },
  },
  {
    language: 'cs',
    phrases: {
      counter: 'zobrazení: #',
      tags: 'kategorie: …',
    },
  },
  {
    language: 'tr',
    phrases: {
      counter: 'gösterim: #',
      tags: 'kategori: … | kategoriler: …',
    },
  },
  {
    language: 'hu',
    phrases: {
      counter: 'találatok: #',
      tags: 'kategória: …',
    },
  },
  {
    language: 'ro',
    phrases: {
      counter: 'accesări: #',
      tags: 'categorie: … | categorii: …',
    },
  },
  {
    language: 'el',
    phrases: {
      counter: 'εμφανίσεις: #',
      tags: 'κατηγορία: …',
    },
  },
];
