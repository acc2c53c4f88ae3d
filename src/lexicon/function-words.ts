// The commonest little words of each language, and a count of them in a line. They tell languages apart where the
// script does not, and prose from menus: a sentence is a third function words, a menu has almost none.

import { NEWS_WORDS } from './news-words.ts';

// Some thirty to forty words a language; between neighbours (Danish and Norwegian, Spanish and Portuguese) the words
// that differ were preferred.
const WORDS: Readonly<Record<string, string>> = {
  af: 'die van en het is nie om te met vir wat in op dat hy aan ʼn was ook by deur na sal word as maar sy kan hulle ons haar uit sê wees n',
  bs: 'je i u se na da su za od sa kako ne što koji bi će iz bio nije ili kao koja biti samo godine ali tokom također rekao dvije',
  ca: 'de la el que i les a en els per un amb del una no es ha al és seva han però més com aquest són també dels va perquè ser seu',
  cs: 'se na že je do to za ve jsou by ale jako po podle jeho který byl která také při které jen od už bude více než nebo však jsme roku',
  cy: 'yn y i o a ar mae yr wedi bod ei am gan at fel oedd hefyd nid eu hyn gyda dros ond sydd bydd',
  da: 'og i at er af en det til på som den med for ikke der de har et var fra han også blev men om kan efter skal hvor være havde blive sig mellem mere siger over nu ud mig dig hende deres noget fik kun selv nogle tilbage bliver været hendes gik lige således flere',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  en: 'the of and to in a is that for it was on as with by at be this from are have he his but not they which has had an were or their said will its who we been more would about her she there after i you one all out up',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está',
  et: 'ja on et ei ka see oma kui oli mis kuid ning aga selle või ta nii siis tema seda veel nende mida ole kes välja aasta pole',
  eu: 'eta da ez du bat dira zen ere izan dute egin baina hori dio duen dela den izango daude batean urte gabe',
  fi: 'ja on ei että oli myös se hän ovat mutta kun joka mukaan kuin sen tai niin olisi jo ole hänen jos sekä vuoden vielä nyt mitä jotka sitä kanssa ollut kertoo sanoo',
  fr: 'de la le et les des en un une du que est pour qui dans il par au sur pas plus a ne se son ce avec sont cette sa ou aux ont été mais comme nous ses leur elle deux fait être ces y on après entre si sans très aussi',
  ga: 'an agus na a i ar le go is ag sa leis bhí sé tá do ach mar atá gur nach siad raibh bliain iad freisin',
  gl: 'de a o que e en do da os no un para unha na as se non por con ao como máis dos das é foi unha súa seu polo tamén',
  ha: 'da a na ya ta ne wannan cewa don su yi an wani amma kuma shi ba ga cikin daga wanda sun kan jihar',
  hr: 'je i u se na da su za od s koji kako ne što bi će iz nije ili te kao biti samo godine ali tijekom također rekao dvije koje o nakon prema',
  hu: 'a az és hogy nem is egy de van volt meg csak már ez azt mint el kell még ki szerint ezt azonban vagy amely akkor lesz után között majd több',
  id: 'yang dan di untuk dengan dari ini pada dalam tidak akan itu juga ke para adalah oleh tersebut telah sebagai ada bisa karena saat mereka kata atau lebih dapat menjadi kami bahwa tahun',
  is: 'og í að er á sem til við um af var en ekki fyrir það með hann þetta hafa verið þess segir eru hefur þau þar líka eftir',
  it: 'di e che la il in un a per è una sono con non del le si i da come anche al dei della ha gli più ma nel alla lo o suo questo delle hanno nella ai se dal essere stato ci sua tra dopo',
  lt: 'ir į kad iš yra su tai kaip bet jis ar ne po buvo per dėl už tik apie jau nuo taip pat iki savo jos jų metų gali prie',
  lv: 'un ir ka no ar par uz bet kas tas arī pēc lai to kā bija gada vai tika nav savu vēl viņš gan tiek šo jau',
  ms: 'yang dan di untuk dengan ini itu dalam pada dari tidak akan beliau oleh kepada adalah telah turut juga kerana katanya bagi ialah boleh berkata lebih ada tersebut mereka seorang selepas manakala bahawa semalam kerajaan sidang iaitu hanya',
  mt: 'li u ta il tal fil minn għal biex kien kienet dan din ma huwa bil mill hija aktar dwar wara',
  nl: 'de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit hij ze door naar heeft wordt nog over tot zich was we werd hebben meer kan deze worden haar geen',
  no: 'og i å er det på som en av for til at med har ikke den de var et han fra om vi men så kan etter seg skal sier også ble være nå være når vil hadde mellom noe jeg mye sa noen blitt inn ut opp fått gått deg meg henne bare selv tilbake mens flere hvordan bruke',
  pl: 'w i na się z nie że do to jest o jak po za od przez ale dla są przy który być tym ma jego które już oraz także została może było został roku tylko czy tego jej ich ze',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao das tem à seu sua ou ser quando muito há já está também pelo pela até isso ela são entre era depois nos',
  ro: 'de și în a la care cu pe nu din să un o mai este pentru că au fost fi ca sau după prin dar cele al ce fost său sunt acest această între lui până despre',
  sk: 'sa na že je do to za aj ale ako po podľa jeho ktorý bol ktorá pri ktoré len od už bude viac než alebo však sme roku si tak nie pre',
  sl: 'je in v na se da za so z pa ki tudi ne bi po kot ali pri od še leta bo med kar zaradi vse smo ter le bil že',
  sq: 'të e në për se dhe me një që nga i është ka më si nuk do u duke ishte por kanë pas gjatë kjo ky edhe shumë',
  sr: 'je i u se na da su za od sa koji kako ne što bi će iz nije ili te kao biti samo godine ali tokom takođe rekao dve koje o posle prema је и у се на да су за од са који како не што би ће из није или која бити само године али током рекао које о после према овај већ',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var från jag så han vi kan också när efter sig eller ut nu över vid mot ska skulle där säger blev hade mycket bara under',
  sw: 'ya na wa kwa katika la ni za kuwa hiyo huo cha vya kama hilo pia wakati hivyo amesema hao baada ili alisema kutoka bila yake moja watu mwaka',
  so: 'ee oo iyo ka ku in la uu ay ah waxaa soo ayaa kale isaga waa si aan sheegay loo laga dalka',
  tl: 'ang ng sa na mga ay at ni si para ito niya kay hindi nang mula kung isang may pa din rin naman siya',
  tr: 've bir bu için ile de da çok olarak daha olan gibi kadar sonra var en ise göre ancak değil ne o ki etti yeni her oldu dedi olduğu tarafından ya iki',
  vi: 'và của là các có được cho trong không với một người những đã tại này khi đến năm về từ ở để cũng vào ra ông nhiều theo sau',
  xh: 'ukuba kwaye xa kunye ngexesha ngokutsho le kodwa lo emva oko abantu apho kwe ngenxa wathi uthe kwi nje baye kuba ukusuka kwaba wakhe yakhe phakathi',
  zu: 'ukuthi uma futhi ngoba kanye lo le kodwa ngemuva lapho abantu uthe kusho ngesikhathi nokuthi ukuze wakhe yakhe kwezwe okuthiwa njengoba ngokusho bese kuleli khona kuthiwa',
  yo: 'ti ni awọn ati ó ní wọn náà sí àwọn kan pé ń fún lati bi yii fi tí gbogbo jẹ',
  el: 'και το να του η της με που την από για τη είναι στο τον τα οι ο στην σε ότι των δεν θα τις μας ή αυτό κατά στις έχει',
  ru: 'и в не на что с по как из за это к его но от для о у он также все была были был она так только при до бы их которые уже этом чтобы или после года может еще',
  uk: 'і в на не що з та у до це за як від для про його але він після також які був були року є цього через вже щоб її або під має ще',
  be: 'і ў на не што з да па як за гэта для ад але яго пра ён пасля таксама якія быў былі года можа яшчэ гэтым іх каб',
  bg: 'на и да в се за от не е че с са ще по като до това са при но беше има които или през след който също бъде той още само',
  mk: 'на и во да се за од не е дека со ќе по како до ова при но беше има кои или низ откако кој исто бидат тој ги го',
  kk: 'және бұл үшін деп бір мен да осы болып деді бар жылы қазақстан арқылы туралы кейін сол болды бойынша оның',
  ar: 'في من على إلى أن التي عن الذي مع هذا هذه كان ما قال بعد لا بين وقد ذلك كما قد حيث خلال قبل هو عام إنه',
  fa: 'و در به از که این با را است برای آن یک خود تا شده بر هم کرد می وی های بود نیز اما شد گفت',
  ur: 'کے کی میں اور سے کا کو نے ہے کہ پر یہ اس بھی ہیں کہا تھا گیا ان کر تھے ایک جو نہیں',
  ps: 'د په او چې له کې ته دا هم کړي سره يې دی ده خو شوي',
  ckb: 'لە و بە کە بۆ ئەو ئەم لەگەڵ کرد هەروەها دەکات',
  he: 'של את על לא כי עם הוא זה גם היא או כל אל כך אם יותר לאחר אך הם יש היה בין רק זו אמר',
  yi: 'און די איז צו פון אין דער מיט האט נישט אז',
  hi: 'के में की है और को से का ने पर कि हैं यह भी एक नहीं इस तो ही कर लिए किया साथ जो हो गया था कहा वह',
  mr: 'आणि आहे या व हे तर की नाही होते केली असे त्यांनी झाली यांनी आहेत मात्र केला येथे',
  ne: 'र छ को मा पनि ले गरेको भएको हो यो लाई छन् गर्न भने तथा उनले थियो',
};

const WORD_RE = /[\p{L}\p{M}'’]+/gu;

/** The words of a text of lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD_RE) ?? [];
}

/** True where words of a language are known. */
export function hasFunctionWords(language: string): boolean {
  return WORDS[language] !== undefined;
}

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = invert();

function invert(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const table of [WORDS, NEWS_WORDS]) {
    for (const [language, words] of Object.entries(table)) {
      for (const word of words.split(' ')) {
        const known = languages.get(word);
        if (!known) languages.set(word, [language]);
        else if (!known.includes(language)) known.push(language);
      }
    }
  }
  return languages;
}

/** The languages that have this word among their function words. */
export function languagesOf(word: string): readonly string[] {
  return LANGUAGES_OF.get(word) ?? [];
}
