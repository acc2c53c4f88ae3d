// Takes the accounts and addresses off the names of authors: `Ada Sample ada@sample.example`, `Ada Sample@adasample`.

// "Ada Sample@adasample20Bo Tester": an account that is glued to a name
const HANDLE_RE = /(?<=\p{L}) ?@[a-z0-9_]+/gu;

// "김철수 기자 cskim7@sample.example", "Ada Sample ada@sample.example": the address behind who writes
const MAIL_RE = /(?<=\p{L}),? [\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}$/u;

/** A byline without accounts and addresses; a comma stands where an account was. */
export function withoutAccounts(text: string): string {
  return text.includes('@') ? text.replace(MAIL_RE, '').replace(HANDLE_RE, ', ') : text;
}
