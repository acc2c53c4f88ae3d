// Words in front of the names of places, by which an article tells that something is one: "in Porto Alvo". None that stands
// in front of persons as well ("von", "par", "de", "bei", the Spanish "a").

const WORDS = 'in near into outside en em im nach aus nahe nel nella te uit naar i på w v u în';

export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(WORDS.split(' '));
