// English: verbs of speech, word classes around them, and the nouns for those who speak.

import type { SpeechLexicon } from './types.ts';

export const english: SpeechLexicon = {
  language: 'en',
  say: `
    said says say told tells tell wrote writes write written added adds add asked asks ask replied replies reply
    responded responds respond answered answers answer stated states state noted notes note explained explains explain
    declared declares declare announced announces announce warned warns warn insisted insists insist argued argues argue
    claimed claims claim continued continues continue concluded concludes conclude recalled recalls recall remarked remarks
    remark observed observes observe tweeted tweets tweet posted posts texted texts emailed emails commented comments
    acknowledged acknowledges acknowledge admitted admits admit conceded concedes concede confessed confesses
    asserted asserts assert maintained maintains contended contends contend stressed stresses stress emphasized emphasizes
    emphasised emphasises joked jokes joke quipped quips shouted shouts shout yelled yells yell cried cries chanted chants
    chant screamed screams whispered whispers muttered mutters murmured exclaimed exclaims blurted barked boomed
    interjected interrupted retorted retorts countered counters counter rejoined snapped fumed raged thundered
    lamented laments lament complained complains complain mused muses wondered wonders joshed deadpanned cracked
    predicted predicts predict promised promises promise pledged pledges pledge vowed vows vow assured assures assure
    urged urges urge advised advises testified testifies reiterated reiterates repeated repeats affirmed affirms
    confirmed confirms elaborated elaborates reported reports report thought thinks think believed believes believe
    alleged alleges suggested suggests suggest proclaimed proclaims pronounced opined opines reasoned reasons
    remembered remembers reflected reflects boasted boasts bragged cautioned cautions demanded demands
    disclosed discloses revealed reveals volunteered ventured ventures protested protests pleaded pleads begged begs
    intoned recounted recounts related reads narrated narrates sang sings prayed prays preached gushed gushes
    sighed sighs laughed laughs smiled smiles shrugged nodded grinned scoffed scoffs sneered teased
    began begins tells allowed allows offered offers cited cites quoted quotes estimated estimates`,
  report: `
    called calls call described describes describe labeled labels labelled dubbed termed terms characterized characterizes
    characterised branded brands deemed deems accused accuses accuse blamed blames blasted blasts slammed slams
    criticized criticizes criticised denounced denounces condemned condemns decried decries derided derides dismissed
    dismisses mocked mocks ridiculed ridicules attacked attacks assailed assails lashed praised praises lauded lauds
    hailed hails touted touts thanked thanks congratulated credited credits defended defends portrayed portrays
    compared compares likened likens referred refers mentioned mentions cited cites quoted quotes expressed expresses
    voiced voices echoed echoes questioned questions challenged challenges rejected rejects denied denies doubted
    proposed proposes recommended recommends demanded demands ordered orders invited promised promises pledged vowed
    found finds showed shows indicated indicates concluded implied implies hinted hints signaled signals signalled
    expected expects expect wanted wants want hoped hopes hope feared fears felt feels feel knew knows know saw sees see
    considered considers thought thinks believed believes supports supported endorsed endorses opposed opposes
    talked talks talk spoke speaks speak discussed discusses addressed addresses outlined outlines detailed details
    published publishes released releases issued issues shared shares sent sends delivered delivers
    used uses uttered utters coined invoked invokes repeated decided decides agreed agrees agree disagreed disagrees
    appeared appears seemed seems declined declines refused refuses sought seeks tried plans planned
    heard hears learned learns read sounded bemoaned bemoans lambasted ripped hit fired shot touting
    welcomed welcomes greeted apologized apologised complimented chided rebuked admonished scolded
    introduced joined referenced signed titled tagged captioned likes liked retweeted`,
  participles: `
    saying adding noting telling writing calling asking warning explaining arguing declaring insisting claiming stating
    citing quoting describing suggesting referring stressing emphasizing emphasising pointing promising predicting
    pledging vowing urging accusing blaming praising criticizing criticising denouncing dismissing mocking joking
    recalling remarking responding replying tweeting posting chanting shouting yelling screaming boasting lamenting
    complaining concluding acknowledging admitting conceding asserting announcing alleging demanding comparing labeling
    labelling branding decrying condemning deriding hailing thanking touting questioning showing reading indicating
    expressing reporting confirming repeating reiterating proclaiming observing testifying assuring wondering`,
  sources: 'according to|in the words of|per',
  saidFrom: '',
  from: '',
  impersonal: '',
  that: 'that whether if',
  openers: 'to how why what when who where',
  attitudes: `
    support show known shown clear seen criticism mention view question vote fear endorse opposition appear oppose seem
    decision debate endorsement plan supporter doubt blame critical worry eager consider unclear confident announcement
    prefer praise aware advocate remember recognize recognise idea proposal endorses advice skeptical sceptical reveal
    decide opinion forecast wonder argument hopeful mean meant indicate stance assertion require embrace accept spoken
    angry understand understood suggestion goal promote criticize criticise convince reluctant hate defend proud certain
    refuse refusal cite demand claim dislike rebut threaten disagree belief approval speculation likely happy optimistic
    unhappy disavow apologize encourage announce agreement discussion upset wary supportive rejection commitment reportedly
    allegation accusation warning statement remark comment complaint concern promise pledge vow prediction estimate
    assessment conclusion explanation testimony insistence hope expectation assumption impression notion theory guess
    suspicion reminder recommendation request confirmation denial admission threat calls message response attack intend
    imagine assume presume suspect deny reject favor favour back backs outspoken sure glad sorry afraid surprise knew
    thought felt hear speak spoke address propose recommend dismiss condemn denounce attribute describe identify call
    portray depict characterize define regard identify signal hint imply insist contend allege vouch lament regret`,
  he: 'he him himself',
  she: 'she her herself',
  they: 'they them themselves others some many several both',
  speechParts: 'i we you me us',
  it: 'it this that these those which',
  who: 'who whom',
  mr: 'mr messrs sir lord mister monsieur',
  ms: 'ms mrs miss madam lady mme dame',
  titles: `sen senator rep representative gov governor president vice president-elect dr prof professor judge justice rev
    reverend gen general col colonel capt captain sgt sergeant lt lieutenant maj major adm admiral cmdr chief secretary
    mayor congressman congresswoman chairman chairwoman pastor rabbi father bishop archbishop cardinal pope king queen
    prince princess minister premier chancellor ambassador officer detective attorney speaker sheriff director st
    council councilman councilwoman delegate assemblyman treasurer commissioner cllr councillor ald alderman insp
    inspector supt superintendent det pc dci`,
  men: `man men boy father dad husband brother son uncle nephew grandfather spokesman congressman businessman chairman
    councilman anchorman assemblyman gentleman king prince actor waiter widower salesman policeman fireman patriarch
    imam priest fisherman cameraman tycoon frontman`,
  women: `woman women girl mother mom wife sister daughter aunt niece grandmother spokeswoman congresswoman businesswoman
    chairwoman councilwoman actress queen princess waitress widow policewoman anchorwoman nun lady first-lady matriarch`,
  people: `people person persons official officials spokesperson spokespeople senator senators representative
    representatives governor governors president presidents mayor mayors minister ministers leader leaders candidate
    candidates nominee nominees front-runner frontrunner runner-up lawmaker lawmakers legislator legislators adviser
    advisers advisor advisors aide aides strategist strategists consultant consultants manager managers director directors
    secretary secretaries ambassador ambassadors diplomat diplomats chief chiefs officer officers police detective
    detectives sheriff deputy deputies judge judges justice justices lawyer lawyers attorney attorneys prosecutor
    prosecutors expert experts analyst analysts economist economists researcher researchers scientist scientists professor
    professors teacher teachers student students doctor doctors physician nurse nurses author authors writer writers
    reporter reporters journalist journalists editor editors columnist columnists commentator commentators host hosts
    anchor moderator correspondent blogger user users critic critics opponent opponents supporter supporters voter voters
    resident residents neighbor neighbors neighbour neighbours friend friends colleague colleagues relative relatives
    parent parents child children kid kids family families couple owner owners executive executives ceo founder
    co-founder chairperson chair member members activist activists advocate advocates organizer organizers organiser
    protester protesters demonstrator demonstrators marcher marchers spectator spectators crowd audience witness witnesses
    victim victims survivor survivors suspect defendant veteran veterans soldier soldiers commander general generals
    admiral pastor bishop bishops rabbi pope worker workers employee employees employer farmer farmers driver drivers
    customer customers source sources insider insiders operative operatives surrogate surrogates pollster pollsters
    republican republicans democrat democrats conservative conservatives liberal liberals rival rivals ally allies
    billionaire mogul businesspeople businessperson developer celebrity star singer actor player players coach coaches
    captain fan fans scholar scholars historian historians academic academics specialist specialists engineer staffer
    staffers operator negotiator negotiators investigator investigators inspector commissioner commissioners treasurer
    donor donors investor investors trader traders delegate delegates volunteer volunteers migrant migrants refugee
    refugees guest guests speaker speakers narrator caller dictator premier chancellor boss champion neurosurgeon
    physicist biologist psychologist psychiatrist therapist narrator contestant participant participants mother-in-law
    confidant confidante confidants cleric clerics heckler hecklers agent agents bloggers attendee attendees
    pundit pundits observer observers spokesmen superdelegate superdelegates millennial millennials questioner questioners
    interviewer guard guards trooper troopers firefighter firefighters paramedic banker bankers broker landlord tenant tenants
    chef musician musicians artist artists rapper comedian comedians filmmaker producer producers novelist poet biographer
    photographer designer architect mechanic electrician carpenter plumber retiree retirees immigrant immigrants homeowner
    homeowners motorist cyclist hiker climber swimmer runner pedestrian bystander bystanders onlooker onlookers passerby
    commuter commuters customer buyer buyers seller sellers retailer retailers manufacturer supplier contractor contractors
    entrepreneur entrepreneurs regulator regulators auditor accountant trustee trustees superintendent principal dean provost
    chancellor counselor clerk clerks coroner forensics medic surgeon dentist pharmacist epidemiologist virologist geologist
    climatologist meteorologist astronomer mathematician statistician sociologist anthropologist archaeologist linguist
    philosopher theologian ethicist curator librarian archivist instructor lecturer tutor trainer referee umpire striker
    goalkeeper midfielder quarterback defender pitcher teammate teammates competitor competitors organiser organisers
    campaigner campaigners protestor protestors rioter rioters gunman attacker assailant hijacker hostage hostages inmate
    inmates prisoner prisoners detainee detainees plaintiff plaintiffs juror jurors bailiff magistrate solicitor barrister
    constable patrolman ranger marine marines sailor sailors lieutenant-governor lobbyist lobbyists aide-de-camp envoy envoys
    emissary monarch duke duchess earl baron rabbis imams monk monks missionary evangelical evangelicals worshiper worshipers
    teenager teen teens youth youths pensioner shopper shoppers tourist tourists passenger passengers pilot pilots`,
  again: '',
  ages: '',
  things: `statement report reports company companies firm group groups campaign campaigns committee commission council
    department agency agencies ministry government administration white-house court board bank union unions party
    organization organisation association foundation institute university school hospital church newspaper magazine
    paper site website blog outlet network channel station editorial article column story post tweet message email
    e-mail letter memo note document documents filing lawsuit complaint indictment ruling order resolution bill law
    petition poll survey study studies analysis ad advertisement video clip release transcript script book memoir
    headline sign signs banner poster slogan caption center centre panel team office embassy regime army military
    press media city state county country nation coalition alliance movement league federation caucus platform program
    invitation speech text page account caption biography announcement card ticket review plaque bulletin affidavit dossier memorandum communique manifesto newsletter
    brochure leaflet pamphlet podcast broadcast documentary essay op-ed subpoena verdict treaty charter constitution times`,
  roleTails: '',
  thingEndings: '',
  capitalNouns: false,
  verbSecond: false,
  inserts: false,
  dashes: 'none',
  dropsSubject: false,
  postposes: false,
  gluesArticle: false,
  declinesNames: false,
  determiners: `a an the this these those some any every each another many several few most all both one two three four
    five six no other such various numerous`,
  definites: 'the',
  masculines: '',
  feminines: '',
  possessives: 'his her their its my our your whose',
  prepositions: `of in on at by for from with without within into onto over under about against between among during before
    after since until through throughout across toward towards behind beyond near beside besides despite except like
    unlike upon via amid as than to off out up down around along inside outside per versus regarding including
    concerning aboard alongside opposite following`,
  of: '',
  outlets: '',
  conjunctions: `and or but nor so yet because although though while when where if unless whereas once why how what whatever
    whichever whenever then instead however meanwhile moreover furthermore still even yes no not n't also though
    besides therefore thus perhaps maybe indeed there here`,
  subordinators:
    'when while although though because if unless whereas once where until since as after before',
  separablePrefixes: '',
  auxiliaries: `is are was were be been being am has have had having do does did doing will would can could shall should may
    might must 's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
    can't couldn't shouldn't cannot gets got get goes went go going gone came come comes made makes make took takes take
    let lets put puts gave gives give keep kept became become becomes`,
  adverbs: `also later then recently once often now repeatedly never always already just only still simply even again
    previously reportedly quickly publicly privately earlier further instead sometimes frequently soon ever first
    famously bluntly flatly angrily quietly softly jokingly sarcastically rhetorically explicitly clearly specifically
    not n't probably not too himself herself themselves`,
  particles: 'de la del della der den van von bin ibn al el da dos du di le ben y e ter ten zu',
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
    christmas easter thanksgiving today yesterday tomorrow`,
  labels: `so-called dubbed called titled entitled nicknamed known named labeled term terms word words phrase slogan motto
    hashtag book film movie song album show magazine novel play series program`,
  abbreviations: `mr mrs ms dr sen rep gov gen col capt sgt lt maj adm cmdr rev prof st jr sr no vs inc corp co ltd u.s u.k
    jan feb mar apr jun jul aug sep sept oct nov dec fla calif ariz mass pa va ga ala tex wis minn ill ind mich mo ky la
    colo nev conn del md me neb okla ore tenn vt wash wyo d.c n.y n.j n.h n.c s.c n.m r.i r-fla d-calif a.m p.m i.e e.g
    dept est govt messrs supt hon atty ave blvd`,
  maleNames: `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
    nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack
    dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie
    gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bill bernie ted marco
    jeb barack mike tim tom jim bob steve dan ben chris matt tony greg jeff rick ron ken ed fred sam harry mitch newt rand
    mitt lindsey vladimir boris emmanuel yuri sergei ivan xi hassan mohammed muhammad ahmed ali omar ibrahim carlos luis
    pedro miguel antonio francisco jorge manuel rudy chuck josh nick max leo luke evan ian neil graham nigel simon stuart`,
  femaleNames: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
    kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen
    angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia
    heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah
    andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy
    charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly diana brittany theresa kayla
    alexis doris lori tiffany hillary ivanka melania carly elena loretta condoleezza sonia kellyanne huma debbie donna
    jill jane anne sally kate katie sue molly ellen eva claire monica wendy tina angela ursula theresa marine tulsi
    fatima aisha leila yulia olga natalia tatiana svetlana`,
};
