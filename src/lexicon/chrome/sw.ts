// Swahili page furniture.

import type { PhraseTable } from './kinds.ts';

export const sw: PhraseTable = {
  language: 'sw',
  phrases: {
    'ad-label': `tangazo | matangazo | tangazo la biashara | maudhui yaliyofadhiliwa`,
    'skip-link': `ruka hadi maudhui | ruka hadi kwenye maudhui | rudi juu`,
    home: `mwanzo | nyumbani | ukurasa wa mwanzo`,
    menu: `
      menyu | tafuta | funga | zaidi | tazama zote | zote | inayofuata | iliyopita | habari zote
      makala iliyopita | makala ijayo | kumbukumbu | rudi | tuma | lugha | onyesha zaidi
    `,
    'site-page': `
      wasiliana nasi | kuhusu sisi | tangaza nasi | ajira | msaada | hali ya hewa | moja kwa moja
      maswali | magazeti
    `,
    section: `
      ~habari | ~kitaifa | ~kimataifa | ~siasa | ~biashara | ~uchumi | ~michezo | ~burudani | ~afya
      ~elimu | ~teknolojia | ~sayansi | ~maoni | ~makala | ~jamii | ~mikoani | ~afrika | ~dunia | ~kilimo
      ~soka | ~video | ~picha | ~safu | ~dini | ~utamaduni | ~uchambuzi | ~simulizi | ~tanzania | ~kenya
    `,
    login: `ingia | jisajili | jiandikishe | toka | akaunti yangu | nenosiri`,
    tags: `mada | lebo | mada zinazohusiana`,
    share: `
      shiriki | sambaza | shirikisha | sambaza habari | chapisha | nakili kiungo | hifadhi | sikiliza
      penda | barua pepe
    `,
    counter: `# maoni | dakika # za kusoma`,
    newsletter: `jarida | jiandikishe kwa jarida letu`,
    subscribe: `lipia | kwa wanachama pekee`,
    follow: `
      tufuate | tufuate kwenye … | fuatilia … | mitandao ya kijamii | jiunge na … whatsapp …
    `,
    terms: `sera ya faragha | masharti ya matumizi | vigezo na masharti | faragha`,
    copyright: `haki zote zimehifadhiwa | … haki zote zimehifadhiwa … | haki miliki`,
    'comment-head': `toa maoni | acha maoni | andika maoni | maoni yako | maoni ya wasomaji`,
    'comment-form': `jibu | jina | anwani yako ya barua pepe haitachapishwa …`,
    'related-head': `
      soma pia | soma zaidi | habari zinazohusiana | habari zinazofanana | habari nyingine
      makala zinazohusiana | makala nyingine | zaidi kuhusu | unaweza pia kusoma | tunapendekeza
      habari zaidi
    `,
    'related-inline': `
      soma pia: … | soma zaidi: … | soma: … | soma pia … | pia soma: … | unaweza pia kusoma: … | ~video: …
    `,
    'footer-head': `
      zilizosomwa zaidi | habari zilizosomwa zaidi | maarufu | maarufu zaidi | habari mpya
      habari za hivi punde | hivi punde | mpya | iliyosomwa zaidi | zinazovuma | kuhusu mwandishi
    `,
    'read-on': `endelea kusoma | soma habari kamili | bofya hapa | maelezo zaidi`,
  },
};
