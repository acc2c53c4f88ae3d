// English page furniture.

import type { PhraseTable } from './kinds.ts';

export const en: PhraseTable = {
  language: 'en',
  phrases: {
    'ad-label': `
      advertisement | advertisements | advertising | advertisement # | advertise | skip advertisement
      skip ad | promoted | promoted content | paid content | paid post | partner content | brand content
      branded content | content from our partners | advertisement · scroll to continue
      advertisement scroll to continue | advertisement - scroll to continue
      advertisement continue reading below | this is an advertisement | ad feedback | report this ad
      close ad | story continues below | story continues below advertisement | story continues below this ad
      story continues after ad | story continues below ad | story continues after advertisement
      story continues after video | article continues below | article continues below advertisement
      article continues after ad | article continues after advertisement | article continues below this ad
      article continues after this ad | content continues below | content continues below advertisement
      text continues below | scroll down to continue
      this advertisement has not loaded yet, but your article continues below | source link
      sponsor message | message from our sponsor | a message from our sponsor | advertiser content
      paid advertisement | continue reading below advertisement | advertisement article continues below
      ad - content continues below | story continues | article continues | article continues after advert
      advertisement remove ads | remove ads | from our advertisers
      article content | advertisement content
    `,
    'skip-link': `
      skip to content | skip to main content | skip to navigation | skip to footer | skip to search
      skip to site index | skip to contentskip to site index | skip navigation | skip links
      skip to primary content | skip to secondary content | skip to main navigation
      skip to primary sidebar | skip to article | skip to next section | skip past newsletter promotion
      jump to content | jump to navigation | jump to search | jump to main content | back to top | go to top
      go to content | go to navigation | go to home page | return to top | scroll to top
      accessibility links | jump to navigation jump to search
    `,
    home: `
      home | homepage | home page | front page | frontpage | main page | back to home | back to homepage
    `,
    menu: `
      open menu | close menu | show menu | hide menu | main menu | menu close | toggle navigation
      toggle menu | toggle search | toggle search form | search | search for | search for: search
      search this site | search the site | site search | open search | close search | show search
      perform search | search button | advanced search | navigation | navigation menu | main navigation
      site navigation | top navigation | footer navigation | secondary navigation | breadcrumb | breadcrumbs
      breadcrumb trail links | you are here | sections | all sections | categories | archives | archive
      more | more options | more sections | view all | see all | show all | load more | show more
      show less | view more | see more | next | previous | previous next | prev | next page | previous page
      next article | previous article | next post | previous post | next story | previous story
      post navigation | newer post older post home | newer posts | older posts | close | cancel | back | go
      submit | reset | browse | explore | settings | select month | select category | quick links
      useful links | footer | footer menu | primary menu | secondary menu | primary sidebar | skip to
      language | languages | select language | choose language | change language | edition | us edition
      uk edition | international edition | mobile version | desktop version | font size | text size
      dark mode | light mode | all topics | topics | all news | latest | featured | sidebar | switch edition
      from around the web | filed under | posted in | no result | view all result | clear search
      mobile view | page # of # | # of # | table of contents show
      toggle more options | read the original article | normal text size | larger text size
      very large text size | increase text size | decrease text size | text size a a a
    `,
    'site-page': `
      about | about us | contact | contact us | contacts | get in touch | careers | jobs | work with us
      work for us | advertise with us | advertise here | media kit | masthead | staff | our team
      meet the team | meet our team | help | help center | help centre | customer service | customer support
      support | feedback | send feedback | site feedback | store | shop | e-paper | epaper | e-edition
      digital edition | today's paper | print edition | today's newspaper | newspaper archive | corrections
      archive search | classifieds | obituaries | place an ad | puzzles | crossword | crosswords | sudoku
      horoscope | horoscopes | games | cartoons | comics | tv guide | tv listings | weather | traffic
      letters to the editor | submit a letter | coupons | voucher codes | discount codes | press releases
      events | events calendar | calendar | mobile apps | apps | write for us | subscriptions
      gift subscriptions | manage subscription | home delivery | syndication | licensing | reprints
      reprints and permissions | reuse this content | permissions | accessibility | accessibility statement
      accessibility help | rss feeds | newsletters | e-newsletters | email newsletters | news alerts
      alerts | push notifications | all newsletters | video gallery | photo gallery | photo galleries
      photos | gallery | slideshow | cookies policy | securedrop | got a tip | send us a tip | news tips
      submit a news tip | share your story | report an error | report a typo | contribute | special reports
      sponsored content | advertising solutions | our products | our network | our partners | partners
      partner sites | supplements | about our ads | listen live | watch live | live tv | watch tv
      tv schedule | on air | webcams | investor relations | press room | community guidelines
      commenting policy | editorial policy | editorial guidelines | fact-checking policy | ethics policy
      ethics statement | corrections policy | code of conduct | how to complain | complaints & corrections
      letters policy
    `,
    section: `
      ~news | ~politics | ~world | ~world news | ~us news | ~u.s. news | ~u.s | ~us | ~uk | ~uk news
      ~local | ~local news | ~national | ~nation | ~metro | ~region | ~regional | ~international | ~business
      ~economy | ~markets | ~finance | ~money | ~companies | ~personal finance | ~investing | ~technology
      ~tech | ~science | ~science & technology | ~science & tech | ~health | ~wellness | ~environment
      ~climate | ~climate change | ~energy | ~education | ~sport | ~sports | ~football | ~soccer | ~cricket
      ~tennis | ~golf | ~rugby | ~rugby union | ~rugby league | ~racing | ~formula # | ~f# | ~motorsport
      ~boxing | ~mma | ~ufc | ~nba | ~nfl | ~nhl | ~mlb | ~wnba | ~basketball | ~baseball | ~hockey
      ~athletics | ~cycling | ~olympics | ~high school sports | ~college sports | ~more sports
      ~other sports | ~opinion | ~opinions | ~editorial | ~editorials | ~columns | ~columnists | ~commentary
      ~analysis | ~op-ed | ~letters | ~voices | ~ideas | ~perspective | ~perspectives | ~views | ~culture
      ~arts | ~arts & culture | ~arts & entertainment | ~arts and culture | ~entertainment
      ~entertainment & arts | ~music | ~movies | ~film | ~films | ~tv | ~tv & radio | ~television
      ~tv & film | ~theater | ~theatre | ~books | ~celebrity | ~celebrities | ~showbiz | ~showbusiness
      ~royals | ~royal family | ~lifestyle | ~life & style | ~life | ~living | ~style | ~fashion
      ~fashion & beauty | ~beauty | ~food | ~food & drink | ~food and drink | ~recipes | ~restaurants
      ~dining | ~travel | ~health & fitness | ~fitness | ~family | ~parenting | ~relationships
      ~home & garden | ~homes | ~gardening | ~pets | ~cars | ~motoring | ~autos | ~automotive | ~property
      ~religion | ~faith | ~history | ~law | ~crime | ~courts | ~crime & courts | ~immigration | ~elections
      ~election # | ~congress | ~white house | ~supreme court | ~government | ~military | ~defense
      ~defence | ~national security | ~war | ~ukraine | ~israel-hamas | ~asia | ~africa | ~europe
      ~middle east | ~americas | ~latin america | ~asia pacific | ~australia | ~china | ~india | ~canada
      ~us & canada | ~us politics | ~space | ~media | ~investigations | ~features | ~specials | ~multimedia
      ~interactive | ~interactives | ~data | ~graphics | ~pictures | ~in pictures | ~photography | ~audio
      ~shows | ~gaming | ~video games | ~innovation | ~startups | ~ai | ~artificial intelligence
      ~cybersecurity | ~cryptocurrency | ~small business | ~retail | ~banking | ~real estate | ~magazine
      ~weekend | ~sunday | ~viral | ~weird | ~offbeat | ~deals | ~reviews | ~product reviews | ~shopping
      ~buying guides | ~special features | ~explainers | ~fact check | ~quizzes | ~quiz | ~obits
      ~community | ~good news | ~breaking news | ~headlines | ~in depth | ~just in | ~live updates
    `,
    'language-name': `
      ~arabic | ~chinese | ~french | ~german | ~russian | ~spanish | ~japanese | ~italian | ~portuguese
    `,
    login: `
      log in | sign in | sign up | log out | sign out | logout | register | my account | your account
      account | manage account | manage my account | create account | create an account
      create an accountsign in | create free account | log in or sign up | log in / register
      login / register | sign in / join | sign in / sign up | sign in or register | forgot password
      forgot your password | forgot your password? get help | password recovery | recover your password
      password | username | your username | your password | your email | remember me | keep me logged in
      profile | my profile | edit profile | welcome! log into your account | welcome!log into your account
      welcome! register for an account | not logged in | a password will be e-mailed to you
      already a subscriber | already a member | already have an account | don't have an account
      already a subscriber? log in | already a subscriber? sign in | already registered? log in
      need an account? register | email address | enter your email address | enter your email | your name
      saved articles | saved items | my saved articles | sign in to your account … | already a subscriber …
      already have an account? … | log in to … | sign in to … | log in with … | sign in with …
    `,
    tags: `
      tags | tagged | tagged: … | tagged in | tagged with | tag | in this story | topics mentioned in this article
      article tags | more on this topic | related tags | explore topics | explore more on these topics
      in this article
      tags: … | topics: … | topic: … | filed under: … | see more on: … | categories: … | category: …
      more on: …
    `,
    share: `
      share | share this | share this article | share article | share this story | share this post
      share this page | share story | share this with | share on | share via | share by email
      share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp
      share on pinterest | share on reddit | share on tumblr | share on telegram | share on email
      share via email | share on social media | share full article | share options | share icon
      share close | share with friends | tweet | tweet this | retweet | pin | pin it | print | print this
      print article | print this article | print page | print this page | printable version | print story
      print friendly | save | save article | save story | save this story | save this article
      save for later | save this story for later | bookmark | add to bookmarks | copy link | copy
      copy article link | copy url | link copied | copied | copied to clipboard | copy link to clipboard
      link copied to clipboard | email this | email article | email this article | email a friend
      email link | e-mail this | send | send to a friend | send this to a friend | text | like | likes
      like this | like loading | follow | followers | listen | gift this article | gift article | reply
      share to facebook | share to twitter | post | shares | be the first to like this | share tweet
      share this article in your social network | share tweet share | facebook share | add to favorites
      add to reading list | read later | reprint | translate | add as preferred on google
      add us as preferred source on google | make us preferred on google | spread the word
      recommendrecommended | click to share on … | click to email … | click to print …
      share this article on … | share this article via … | share this story on …
      email thisblogthis!share … | share this on … | share this article with … | share on facebook …
      share this with email …
      share as gift | save story for later | embed | copy this link | share save | share save comment
      follow author | get alerts for | republish | republish this article | republish this story
      share or comment on this article | share or comment on this article: … | share this: …
      follow this author | follow this story | add to list | kindly share this story | aa text size | aa
      select voice | select speed
    `,
    counter: `
      # comment | no comments | # reply | # replies | # responses | # followers | # reads | # min read
      # mins read | # minute read | # minutes read | # min | # mins | read time | reading time | # read
      # votes | # ratings | # reactions | # people like this | # bookmarks | # points | # downloads
      visited # times, … | reading time: … | read time: … | estimated reading time … | time to read: …
      # shares so far | #k views | #k followers
    `,
    'media-control': `
      listen to this article | listen to article | listen to this story | listen now | watch now
      video player is loading | this is a modal window | video unavailable | captions | show caption
      hide caption | toggle caption | view image | view gallery | view fullscreen | expand | enlarge image
      enlarge this image | image caption | media caption | image source | view full size | play video
      playing | now playing | watch video | full screen | picture-in-picture | video player
      we apologize, but this video has failed to load | try refreshing your browser, or
      tap here to see other videos from our team | your browser does not support the audio element
      your browser does not support the video tag | current time | duration | volume | listen # min
      text to speech | audio by carbonatix | opens in new window | external link | reload
      listen to this article … | this audio is … | this article is read by …
      your browser does not support …
      #-minute listen | hear this story | listen instead | only have a minute? listen instead | audio version
      please use chrome browser for a more accessible video player | this video can not be played
      to play this video you need to enable javascript in your browser | you can now listen to …
      newyou can now listen to … | listen to more stories on … | listen to this episode …
      audio recording by … | your browser does not support the <audio> element | watch: … below
    `,
    newsletter: `
      newsletter | newsletter signup | newsletter sign up | newsletter sign-up | sign up for newsletter
      sign up for newsletters | get our newsletter | join our newsletter | subscribe to newsletter
      sign up now | sign me up | email newsletter | email sign up | get the newsletter | daily newsletter
      weekly newsletter | morning newsletter | free newsletter | our newsletters | stay informed
      stay connected | stay in the know | stay up to date | thank you for subscribing
      thanks for subscribing | thanks for signing up | please enter a valid email address
      invalid email address | an error occurred while processing your request | you're in | you're all set
      sign up for … | sign up to … | signup for … | subscribe to our … | subscribe to the …
      subscribe to get … | subscribe for … | subscribe to receive … | get the latest news delivered …
      get the day's … | get the best of … delivered … | receive our … | join our newsletter …
      join our mailing list … | get our free … newsletter … | get breaking news … to your inbox
      get the latest … in your inbox … | don't miss out on … sign up … | … sign up for our newsletter …
      … sign up to our newsletter … | … subscribe to our newsletter … | … to your inbox …
      … in your inbox … | … sign up for the … newsletter … | … our daily newsletter …
      … our weekly newsletter … | … our free newsletter … | … email newsletter … | … newsletter signup …
      … by signing up, you … | … by signing up you … | … you can unsubscribe at any time …
      … unsubscribe anytime …
      by submitting your … you agree … | by signing up, you agree … | by signing up you agree …
      in your inbox: … | this article was featured in … newsletter …
      this article was featured in one story to read today … | get local news delivered to your inbox
      get email notifications on … daily | want more stories like this …
      want the latest … straight to your inbox … | … newsletter is our guide to …
      … delivered to your inbox every … | … straight to your inbox … | … handpicked for you each day …
      your subscription could not be saved. please try again | your subscription has been successful
      sign up now: … | your email address has been … | by providing an email address … | by signing up, …
      subscribe to our newsletter …
    `,
    subscribe: `
      subscribe | subscribe now | subscribe today | subscribe here | subscribe for free
      subscriber exclusive | subscriber only | subscribers only | exclusive to subscribers | for subscribers
      premium | premium content | join | join now | join us | join today | become a member | membership
      become a subscriber | ~get started | start your free trial | free trial | try for free | try it free
      get unlimited access | unlimited access | get digital access | digital subscriptions
      print subscriptions | see subscription options | view subscription options | subscribe from … a month
      subscribe for only … | support local journalism | subscribe to continue | special offer | get access
      upgrade now | thank you for reading … | thanks for reading … | become a member …
      get unlimited digital access … | enjoy unlimited …
      cancel anytime | cancel anytime during your trial | try unlimited access | explore more offers
      why subscribe | standard digital | premium digital | digital + print | limited time offer
      only $# for # weeks | then $# per month | then $# a month | # per month | # a month | # for # weeks
      # a week | log in, register or subscribe to save articles for later | ready for more
      see all subscription options | subscribe for full access | complete digital access to …
      then $# per month. … | get essential digital access … | check whether you already have access via …
      change the plan you will roll onto … | for cost savings, you can change your plan …
    `,
    app: `
      download the app | get the app | get our app | download our app | download app | ios app | android app
      app store | google play | download on the app store | get it on google play | mobile app | our apps
      get the apps | available on google play | huawei appgallery | download the … app …
      download our … app … | get the … app … | download our app …
    `,
    follow: `
      follow us | follow us on | follow us on twitter | follow us on facebook | follow us on instagram
      follow us on social media | follow us on social | follow us on google news | follow us on whatsapp
      follow on x | follow on twitter | follow on facebook | follow me | follow us on x | connect with us
      connect | find us on facebook | like us on facebook | join us on facebook | join us on whatsapp
      join our whatsapp channel | join our telegram channel | social | social media | on social media
      stay connected with us | get notifications | allow notifications | turn on notifications
      notifications | be the first to know | join the community | our social media | google preferred source
      got a story … | do you have a story … | for more stories like this … | got a news tip …
      follow us on … | follow us @ … | find us on … | join us on … | join our whatsapp …
      join our telegram … | like us on … | connect with us on … | follow me on … | add us on …
      add … as a preferred source … | … as a preferred source on google … | ~… on google news …
      … our whatsapp channel … | … our telegram channel … | … our whatsapp community …
      why you can trust … | have a confidential tip … | have a tip … | send tips to …
      follow your favorite stocks | follow your favorite stockscreate free account | need to get in touch
      click here to get the … app | … your preferred source … | follow us for more … | contact the author
      contact the reporter | email the author | email the reporter | join … telegram channel …
      join … whatsapp channel … | follow us on whatsapp … | follow … on google news …
      join us on telegram … | stay updated … whatsapp … | catch all the … news … | get latest news …
      check out the latest news … | for more news … follow … | catch the latest … news …
    `,
    donate: `
      donate | donate now | donate today | donate here | give now | support us | make a donation
      support our work | support our journalism | contribute now | support independent journalism
      buy me a coffee | give today | make a gift | support our journalism …
      support independent journalism … | please consider donating … | please consider making a donation …
      … support quality journalism … | ~… reader-supported … | … make a tax-deductible …
      we appreciate that not everyone can afford … | ~… support the work we do … | … funded by our readers …
      your donation will support … | your contribution will … student journalists …
      … is a nonprofit newsroom … | … nonprofit news organization … sign up …
    `,
    paywall: `
      to continue reading | to continue reading, subscribe | subscribe to continue reading
      subscribe to keep reading | subscribe to read more | this article is for subscribers only
      this content is for subscribers only | this story is for subscribers only
      you have reached your limit of free articles | you have reached your article limit
      log in to continue reading | register to continue reading | create a free account to continue reading
      to read the full story | unlock this article | read the full article with a subscription
      this article is only available to … | this content is reserved for …
      this story is available exclusively to … | you have # free articles … | to continue reading this …
      subscribe now to continue … | subscribe to continue reading … | to read this article, …
      sign in to continue reading … | you have # articles … | you've reached your … limit …
      already a subscriber? log in to …
      subscribe or log in to … | log in or subscribe to continue … | subscribe to unlock …
      this article is exclusive to … | this content is for members only
      this post is for paid subscribers | this post is for paying subscribers only
      you've read your last free article … | you have reached your … limit …
      continue reading with a subscription … | start your subscription to continue …
    `,
    affiliate: `
      affiliate links | affiliate disclosure | check price | check latest price | view deal | see deal | we may earn a commission … | ~… affiliate commission …
      ~… affiliate links … | … we may earn a commission … | … may earn commission …
      … when you buy through links … | … when you purchase through links …
      … if you buy something through …
      today's best deals | view at amazon | buy at amazon | buy now at …
      if you purchase a product or register for an account … | … independently selected …
      … independently reviewed … earn … | prices and availability … | all products featured … independently …
    `,
    consent: `
      cookies | cookie policy | cookie settings | cookie preferences | manage cookies | manage preferences
      cookie statement | cookie notice | cookie consent | accept | accept all | accept cookies
      accept all cookies | reject all | decline | i accept | i agree | agree | got it | privacy overview
      necessary | non-necessary | always enabled | strictly necessary cookies | functional cookies
      performance cookies | targeting cookies | we use cookies | your privacy | we value your privacy
      privacy manager | privacy preference center | ~consent | manage consent | save & accept | allow all
      confirm my choices | cookies & tracking | privacy settings | consent preferences | cookie list
      privacy preferences | … we use cookies … | … this site uses cookies … | … this website uses cookies …
      ~… uses cookies to … | … accept all cookies … | … our cookie policy …
      … by continuing to use … you agree … | ~… use of cookies … | by clicking … you agree …
      … cookies that ensures … | … cookies to improve … | by using this site, you …
      by continuing to browse … | … your consent … cookies …
      your privacy is important to us | before you continue to … | … access information on a device …
      … identification through device scanning … | … with your permission we and our partners …
      … object to such processing … | your preferences will apply to this website …
      … our partners … process personal data …
    `,
    browser: `
      please enable javascript to view the comments powered by disqus | javascript is required
      please enable javascript | update your browser | your browser is out of date …
      your web browser is no longer supported … | please turn on javascript …
      enable javascript … | … enable javascript … | … javascript is disabled … | … javascript enabled …
      … browser is not supported … | … browser does not support …
    `,
    terms: `
      privacy policy | privacy | privacy notice | privacy statement | terms | terms of use
      terms of service | terms and conditions | terms & conditions | terms of sale | conditions of use
      legal | legal notice | legal notices | disclaimer | disclaimers | user agreement
      do not sell my personal information | do not sell or share my personal information
      do not sell my info | do not share my data | your ad choices | ad choices | adchoices
      your privacy choices | california privacy rights | your california privacy rights
      california notice at collection | notice of financial incentive | interest-based ads
      fcc applications | fcc public file | public file | public inspection file | eeo report
      closed captioning | imprint | visitor agreement | subscriber agreement | trademark | trademarks
      policies | privacy policy terms of service | terms of use privacy policy | arbitration | user policies
      copyright policy | refund policy | content licensing | network advertising | rights & permissions
      notice at collection | modern slavery statement | privacy & cookies | privacy and cookies
      privacy & terms | use of this site constitutes acceptance … | by using this site you agree …
      your use of this site … | registration on or use of this site …
      this site is protected by recaptcha … | … terms of service apply … | … privacy policy and terms …
      … terms of service and privacy … | … terms of use and privacy … | … terms and conditions and privacy …
      … constitutes acceptance of our …
      by signing in, you … | by logging in, you … | by continuing, you agree …
      by creating an account, you …
      license this article | how we reported this story | opinion articles are based on the author's …
      the views expressed in this article … | the views and opinions expressed …
      the opinions expressed … are those of the author … | views expressed … are the author's own …
      opinions expressed by … are their own …
    `,
    copyright: `
      all rights reserved | copyright all rights reserved | copyright | copyright © # all rights reserved
      copyrights | all content copyright … | copyright # … | copyright © # … | copyright © the …
      … all rights reserved … | … may not be published, broadcast … | … may not be reproduced …
      ~… without prior written permission … | … without the express written …
      … reproduction without permission … | … reproduction in whole or in part …
    `,
    'agency-notice': `
      our standards: the thomson reuters trust principles
      our standards: the thomson reuters trust principles., opens new tab | purchase licensing rights
      suggested topics | licensing rights | acquire licensing rights, opens new tab
      register now for free unlimited access … | our standards: … | purchase licensing rights …
      this material may not be published … | associated press # | except for the headline, …
      this story has not been edited by … | this article was published from a … | ~this is an unedited …
      the conversation is … funded … | … has not been edited by … staff …
      … auto-generated from a syndicated feed … | … published from a syndicated feed …
      a version of this article appears in print … | a version of this article appeared in print …
      a version of this story appeared in … | this story was originally published …
      this article was originally published … | this article originally appeared …
      this story originally appeared … | this article first appeared … | this story first appeared …
      this post originally appeared … | originally published: … | order reprints … | co-published with …
      source … inc | news provided by | want your company's news featured on … | this press release was …
      the news and editorial staff of … had no role …
    `,
    'feed-footer': `the post … appeared first on … | … appeared first on … | … first appeared on …`,
    'staff-note': `
      … contributed to this report … | … contributed to this article … | … contributed to this story …
      … contributed reporting … | additional reporting by … | reporting by … editing by …
      reporting by … writing by …
      … contributed reporting | … contributed to this report | … contributed to this article
      … contributed to this story | … contributed research | with files from … | with reporting from …
      with reporting by … | … and the associated press contributed … | this article was amended on …
      this story has been updated … | this article has been updated … | this story has been corrected …
      end of article | catch the latest … | published in …, … #th, # | published in …, … #st, #
      published in …, … #nd, # | published in …, … #rd, #
    `,
    'error-notice': `
      page not found | error # | # not found | # page not found | # - page not found | # error
      the page you are looking for … | sorry, the page you … | the page you requested …
      this page does not exist … | sorry, we couldn't find that page …
      sorry, this page isn't available … | you don't have permission to access this …
      access denied | checking your browser before accessing …
      verify you are human …
      oops! that page can't be found | that page can't be found | this page can't be found
      we can't find that page | we couldn't find that page | page unavailable | nothing found
      page no longer available | this page is no longer available … | sorry, the page …
      sorry, we couldn't find … | it looks like nothing was found at this location … | # forbidden
      forbidden | # bad gateway | bad gateway | # service unavailable | # service temporarily unavailable
      service unavailable | # internal server error | internal server error | # gateway time-out
      # gateway timeout | gateway timeout | #: unavailable due to legal reasons
      # unavailable for legal reasons | # unavailable due to legal reasons
      we recognize you are attempting to access this website from …
      this content is not available in your region …
      our website is currently unavailable in most european countries … | just a moment
      verifying you are human … | … needs to review the security of your connection …
      enable javascript and cookies to continue | please verify you are a human … | are you a robot
      pardon our interruption … | additionally, a # forbidden error …
      additionally, a # not found error … | ray id: … | request blocked …
      the requested url … was not found … | this site can't be reached | something went wrong
    `,
    'comment-head': `
      comments | comment | comments # | # comments | leave a reply | leave a comment
      leave a reply cancel reply | leave a comment cancel reply | post a comment | add a comment
      add comment | write a comment | join the conversation | join the discussion | view comments | view comments #
      show comments | hide comments | read comments | see comments | view all comments | load comments
      load more comments | all comments | # comments so far | comments are closed | comment on this article
      comment on this story | start the conversation | be the first to comment | have your say
      what do you think | reader comments | user comments | discussion | responses | trackbacks | pingbacks
      # thoughts on … | one thought on … | # responses to … | # comments on … | ~comments on …
      leave your comment | view # comments | read # comments | comments policy | facebook comments
      disqus comments | comments powered by disqus | newest first | oldest first | sort by | most recent
      most liked | conversation | # replies to …
      discussion about this post | discussion about this video | no responses yet | write a response
      see all responses | view all responses | comments are turned off on this story | what are your thoughts
    `,
    'comment-form': `
      name | email | website | message | your comment | cancel reply | required | post comment
      submit comment | save my name, email, and website in this browser for the next time i comment
      your email address will not be published
      your email address will not be published. required fields are marked | required fields are marked
      email required | name required | notify me of new posts by email
      notify me of follow-up comments by email | notify me of new comments via email
      please enter your comment | please enter your name here | please enter your email address here
      you have entered an incorrect email address
      this site uses akismet to reduce spam. learn how your comment data is processed | sign in to comment
      log in to leave a comment | log in to reply | you must be logged in to post a comment
      you must be logged in to join the discussion or read more comments | email will not be published
      report abuse | report comment | flag as inappropriate | upvote | downvote | permalink | says
      logged in as | enter your comment here | fill in your details below or click an icon to log in
      you are commenting using your wordpress.com account. log out / change | connecting to %s
      leave this field blank | your email address will not be … | you must be logged in …
      this site uses akismet … | notify me of … | save my name, … | you must log in to …
      please log in to comment … | comments are moderated … | comments are not monitored …
      comments are subject to … | we reserve the right to remove … comments …
    `,
    'related-head': `
      related | related articles | related stories | related posts | related content | related news
      related coverage | related links | related story | related article | related post | related video
      related videos | related reading | more on this story | more on this | more like this | more stories
      more news | more from | more articles | more videos | more coverage | more stories like this
      read more | read also | also read | read next | see also | you may also like | you might also like
      you may like | you might like | you may be interested in | you might be interested in | recommended
      recommended for you | recommended stories | recommended articles | recommended reading
      recommended videos | what to read next | further reading | suggested articles | suggested stories
      up next | next up | must read | must reads | don't miss | editor's choice | editors' choice
      in case you missed it | more in this section | similar articles | similar posts | similar stories
      top picks for you | picked for you | selected for you | more to read | more to explore
      you may also be interested in | also of interest | sponsored stories | promoted stories
      around the web | from the web | stories you may like | other stories | other news | more headlines
      previous stories | featured stories | featured articles | featured content | featured posts
      trending stories | related topics | related to this story | most recent stories | about this article
      from our partners | from our network | related articles more from author
      related articlesmore from author | more from author | you may have missed | explore more
      people are also reading | read more from … | you might also like … | you might be interested in …
      what others are reading | stories chosen for you | don't miss these | also on … | read this next
      more from the … | more top stories | latest from our network | previous article next article
      see more on | in the headlines | in other news | also see
    `,
    'related-inline': `
      read more: … | read also: … | also read: … | ~read: … | read next: … | related: … | see also: …
      see more: … | ~watch: … | also see: … | don't miss: … | must read: … | recommended: …
      related article: … | related story: … | related stories: … | more on this: … | related articles: …
      ~listen: … | in pictures: … | keep reading: … | for more: … | ~opinion: … | you may also like: …
      ~read our … | more stories: … | more news: … | find out more: … | ~click here to … | ~click here for …
      ~read the full … | read more here: … | see photos: … | ~photos: … | also read … | read also …
      also watch: … | read more on: …
    `,
    'footer-head': `
      most popular | most read | most viewed | most commented | most shared | most watched | most discussed
      trending | trending now | trending news | trending topics | trending nationally | popular
      popular now | popular posts | popular stories | popular articles | popular topics | popular categories
      popular news | ~popular on … | latest news | latest stories | latest articles | latest headlines
      latest posts | latest videos | the latest | latest updates | top stories | top news | top headlines
      top articles | today's headlines | today's top stories | editor's picks | editors' picks
      editor picks | editors pick | staff picks | our picks | recent posts | recent stories
      recent articles | recent comments | recent news | more from this author | about the author
      about the authors | recent | in the news | today's most read | breaking stories | today's news
      the daily | best of | hot topics | hot right now | just published | news in pictures
      video of the day | popular in the community | more from the web | you may also like from our partners
      paid for and created by | the most read | most read stories | most popular stories
      most popular articles | top # | top videos | featured videos | ~more from … | most popular in …
      most read in … | ~latest from … | ~latest in … | top stories from … | recommended from …
      trending on … | latest … news | about the contributor | about the contributors | more from this section
      today's top … | our latest … | most popular this week | our best stories
    `,
    'read-on': `
      continue reading | continue reading the main story | keep reading | read on | read full article
      read full story | read the full story | read the full article | read the rest of this story
      read the rest | learn more | find out more | click here | click here to read more | read more here
      click to read more | view full article | show full article | expand article | scroll for more
      continue | see full story | full story | full article | read less | continued below | supported by
      published by | published | ready to publish
      go deeper | read in app | open in app | view on …
    `,
  },
};
