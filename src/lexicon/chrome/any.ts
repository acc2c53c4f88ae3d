// Phrases that belong to no language: template tags of feed plugins, networks and shops, counters, players.

import type { PhraseTable } from './kinds.ts';

export const any: PhraseTable = {
  language: 'any',
  phrases: {
    'ad-label': `
      ad_# | matched_content | original_title | author_name | author_link | source_domain | feed_name
      keyword | og_img | source_link | ad | ads | pub | advertorial | sponsored | sponsored content
      sponsored by
      inread invented by teads | invented by teads
      by taboola | by outbrain | promoted links | promoted links by taboola | sponsored links by taboola
    `,
    'language-name': `
      english | deutsch | français | español | italiano | português | nederlands | polski | русский
      українська | türkçe | العربية | فارسی | עברית | 中文 | 简体中文 | 繁體中文 | 简体 | 繁體 | 日本語 | 한국어 | हिन्दी
      हिंदी | বাংলা | اردو | தமிழ் | తెలుగు | ไทย | tiếng việt | bahasa indonesia | bahasa melayu | svenska
      norsk | dansk | suomi | čeština | slovenčina | magyar | română | български | српски | srpski
      hrvatski | bosanski | slovenščina | shqip | македонски | ελληνικά | català | galego | euskara | eesti
      latviešu | lietuvių | íslenska | ქართული | հայերեն | azərbaycanca | қазақша | o'zbek | esperanto
      kiswahili | afrikaans | cymraeg | gaeilge | ~en | ~de | ~fr | ~es | ~it | ~pt | ~nl | ~ru | ~ar | ~zh
    `,
    share: `
      facebook | twitter | x | x twitter | instagram | linkedin | whatsapp | telegram | pinterest | reddit
      flipboard | pocket | xing | weibo | wechat | tumblr | threads | bluesky | mastodon | tiktok | youtube
      snapchat | viber | vkontakte | vk | flickr | messenger | facebook messenger | line | twitch | discord
      rss | rss feed | rss feeds | rss-feed | feed | atom | e-mail | email | mail | sms | twitter facebook
      facebook twitter | facebook twitter linkedin | facebook twitter email | facebook twitter whatsapp
      facebook twitter instagram | facebook instagram twitter | fb | tw | hacker news | stumbleupon | digg
      delicious | google plus | google news | mix | email protected | signal
      mixx | mixx it | newsvine | fark | technorati | furl | slashdot | friendfeed | myspace
      del.icio.us | google bookmarks | yahoo! buzz | yahoo buzz | buzz up | kwoff | netvibes
      google plus one | mr. wong | mister wong | yigg | webnews | linkarena | oneview | scoopeo
      wikio | viadeo | blogmarks | fuzz | tuenti | menéame | bitácoras | oknotizie | segnalo | diggita
      upnews | wykop | śledzik | nasza klasa | blip | orkut | rec# | nujij | ekudos | hyves
      livejournal | мой мир | vkontakte.ru | addthis | sharethis | digg this | blogthis | gadu-gadu
      pinboard | instapaper | evernote
      xs | xsm | sm | md | lg | xs sm md lg
    `,
    counter: `
      #k | #m | # shares | # likes | # views | #k shares | #k views | #k likes | # retweets | # reposts
    `,
    'media-control': `
      play | pause | mute | unmute | loading | fullscreen | play video | play audio | #:# / #:# | #:#:# | #x
      autoplay | … #: #:# min
    `,
    'embedded-post': `
      a post shared by … | view this post on instagram | view this profile on instagram
      sieh dir diesen beitrag auf instagram an … | ver esta publicación en instagram …
      voir cette publication sur instagram … | visualizza questo post su instagram …
      ein beitrag geteilt von … | una publicación compartida de … | une publication partagée par …
    `,
    menu: `ok | info | menu | logo | login | a-z | faq | faqs | top | #°c | #°f`,
    section: `~covid-# | ~video | ~videos | ~podcast | ~podcasts | ~live | ~blog | ~blogs | ~newsletter`,
    'site-page': `wordpress.com | wordpress.org | sitemap | site map | powered by wordpress …`,
    'related-head': `list of # items | list # of # | end of list`,
    'feed-footer': `
      date #-#
    `,
  },
};
