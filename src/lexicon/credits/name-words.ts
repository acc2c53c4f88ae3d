// Words beside the names of authors that are no part of them: academic titles, and the names of papers, broadcasters and towns.
// Lower case, without the stop at the end.

const TITLES_IN_FRONT =
  'dr dra dr.-ing prof profa univ.-prof priv.-doz pd dipl.-ing ing mag mgr dott dott.ssa avv hab inż phdr mudr judr rndr paeddr drs med phil';

/** Academic titles in front of a name: "Prof. Dr. Ada Sample". */
export const TITLES: ReadonlySet<string> = new Set(TITLES_IN_FRONT.split(' '));

const BEHIND = 'phd md mba msc ma bsc ba llm llb mph dds dvm esq jd rn obe cbe mbe cfa cpa csc edd dphil';

/** What stands behind a name and a comma: "Ada Sample, PhD". */
export const POSTNOMINALS: ReadonlySet<string> = new Set(BEHIND.split(' '));

const HOUSES =
  'info media press presse post today online aktuell kurier blatt service wire daily weekly digital ledger courier mail globe ' +
  'televisión télévisions televisie televisione noticias notícias notizie nieuws nyheter journalen';

// No family is called so: "Charlotte Observer" is no person, whoever Charlotte was. Ledger, Post and Courier are families too.
const PAPERS =
  'observer herald tribune gazette chronicle telegraph examiner dispatch sentinel times journal news radio tv zeitung nachrichten ' +
  'anzeiger magazine network newspaper newspapers fernsehen broadcasting desk newsroom';

/** Words in the names of papers and broadcasters. */
export const HOUSE_WORDS: ReadonlySet<string> = new Set(`${HOUSES} ${PAPERS} team`.split(' '));

/** Those that make a house of a name whose first word is somebody's given name. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(PAPERS.split(' '));

const PLACES =
  'new los las san santa são sao saint den bad rio tel hong buenos north south east west port porto puerto ciudad vila villa ville cape ' +
  'fort mount lake upper lower';

/** Words with which the names of towns begin that have several words. */
export const PLACE_OPENINGS: ReadonlySet<string> = new Set(PLACES.split(' '));
