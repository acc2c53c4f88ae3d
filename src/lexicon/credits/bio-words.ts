// What a paragraph about an author says right behind the name: "Ada Sample is a reporter", "Ada Muster schreibt über Häfen".
// Lower case.

const VERBS =
  'is was has covers writes reports works joined leads edits worked specialises specializes lives teaches studied can hosts serves spent graduated ' +
  'ist schreibt berichtet arbeitet lebt leitet studierte kümmert beschäftigt gehört lehrt verantwortet wurde hat ' +
  'est couvre écrit travaille a dirige vit es escribe cubre trabaja dirige vive é escreve cobre trabalha è scrive lavora ' +
  'schrijft werkt volgt woont är skriver arbetar bevakar er skriver arbejder jobber dækker dekker on kirjoittaa työskentelee ' +
  'jest pisze pracuje zajmuje píše pracuje';

/** Verbs of a portrait. */
export const BIO_VERBS: ReadonlySet<string> = new Set(VERBS.split(' '));

const REACHES =
  'reach her at | reach him at | reach them at | reach out to | can be reached | follow her on | follow him on | follow them on | email her | email him | ' +
  'contact reporter | contact writer | contact staff writer | contact editor | write to her | write to him | contact her | contact him | contact them | ' +
  'send an email to | call or text | connect via x | connect via email | connect with | erreichen sie unter | schreiben sie an | contactez';

/** How readers are told to reach an author. */
export const REACH_WORDS: readonly string[] = REACHES.split(' | ');

const AUTHORS =
  "the author | the writer | the columnist | der autor | die autorin | unser autor | unsere autorin | l'auteur | l'autrice | el autor | la autora | " +
  "o autor | a autora | l'autore | de auteur";

/** What stands in the place of a name. */
export const AUTHOR_OPENINGS: readonly string[] = AUTHORS.split(' | ').map((words) => `${words} `);

const SCHOLARS =
  'professor professorin professeur professeure profesor profesora professora professoressa hoogleraar dozent dozentin wissenschaftler ' +
  'wissenschaftlerin politikwissenschaftler politikwissenschaftlerin wissenschaftlicher wissenschaftliche forscher forscherin direktor direktorin ' +
  'directeur directrice directora chercheur chercheuse investigador investigadora ricercatore ricercatrice onderzoeker forskare scientist scholar ' +
  'fellow institut institute instituut instituto istituto institutet university universität université universidad universidade università universiteit ' +
  'universitetet think-tank stiftung foundation fondation lehrstuhl';

/** What scholars and experts are, and where they are it. */
export const SCHOLAR_WORDS: ReadonlySet<string> = new Set(SCHOLARS.split(' '));
