// Afrikaans page furniture, beside what Dutch has alike.

import type { PhraseTable } from './kinds.ts';

export const af: PhraseTable = {
  language: 'af',
  phrases: {
    'ad-label': `advertensie | advertensies | adverteerdersinhoud | geborgde inhoud | word vervolg ná advertensie`,
    'skip-link': `spring na hoofinhoud | gaan na inhoud | terug na bo`,
    home: `tuisblad | tuisbladsy`,
    menu: `meer | soek | sluit | kieslys | volgende artikel | vorige artikel | laai meer`,
    'site-page': `
      kontak ons | oor ons | adverteer by ons | adverteer saam met ons | ons span | geklassifiseerd
      weervoorspelling | digitale uitgawe
    `,
    section: `
      ~nuus | ~politiek | ~misdaad | ~ekonomie | ~sake | ~wêreldnuus | ~sportnuus | ~rubrieke | ~vermaak
      ~leefstyl | ~sa-nuus | ~plaaslike nuus | ~skoolnuus | ~gesondheid | ~landbou
    `,
    login: `teken in | teken uit | my rekening | meld aan`,
    tags: `etikette | etikette: … | trefwoorde | trefwoorde: …`,
    share: `deel | deel hierdie | deel hierdie artikel | deel op facebook | deel op twitter | deel via whatsapp | druk uit`,
    counter: `# kommentare | # gedeel | # keer gelees`,
    newsletter: `skryf in vir ons nuusbrief | nuusbrief | nuusbriewe | kry ons nuusbrief …`,
    subscribe: `word 'n intekenaar | teken nou in | reeds 'n intekenaar`,
    app: `laai die toep af | laai ons toep af | laai ons app af`,
    follow: `volg ons | volg ons op … | volg ons op facebook | sluit aan by ons whatsapp-kanaal …`,
    donate: `maak 'n bydrae | maak nou 'n vrywillige bydrae … | maak 'n donasie`,
    consent: `hierdie webwerf gebruik koekies … | ons gebruik koekies … | aanvaar alle koekies | koekiebeleid`,
    terms: `privaatheidsbeleid | bepalings en voorwaardes | gebruiksvoorwaardes | terme en voorwaardes`,
    copyright: `alle regte voorbehou | alle regte voorbehou … | kopiereg …`,
    'staff-note': `nuuswenke kan … | stuur jou nuuswenke … | het jy 'n nuuswenk? …`,
    'comment-head': `kommentaar | kommentare | lewer kommentaar | los 'n kommentaar | skryf 'n kommentaar`,
    'comment-form': `
      kommentaar word ná # uur … gesluit … | kommentaar is gesluit … | … kommentaarfunksie is … gesluit …
      jou e-posadres sal nie gepubliseer word nie …
    `,
    'related-head': `
      verwante artikels | verwante nuus | verwante berigte | lees ook | lees meer | lees nog
      nog nuus | meer soos hierdie | jy sal dalk hou van
    `,
    'related-inline': `lees ook: … | lees meer: … | lees verder: … | sien ook: …`,
    'footer-head': `jongste nuus | mees gelees | gewildste | gewildste artikels | die nuutste nuus`,
    'read-on': `lees verder | lees die volledige artikel | klik hier om verder te lees`,
  },
};
