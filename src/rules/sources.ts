// What the source of a document is called, where rules are for one source alone: the host of its address, or the folders
// in which its file lies. "https://www.example.org/a/b.html" -> "example.org"

// "https://user@www.Example.org:8080/a" -> "www.Example.org"
const HOST_RE = /^[a-z][a-z\d+.-]{0,20}:\/\/(?:[^/?#@\s]{0,200}@)?([^/?#:@\s]{1,300})/iu;
const WWW_RE = /^www\./u;
const FOLDER_RE = /[/\\]/u;

/** The host of an address, in lower case and without `www.`; undefined where it has none. */
export function hostOf(url: string): string | undefined {
  return HOST_RE.exec(url)?.[1]?.toLowerCase().replace(WWW_RE, '');
}

/** The names of the folders in a path, outermost first. */
export function foldersOf(path: string): string[] {
  return path
    .split(FOLDER_RE)
    .slice(0, -1)
    .filter((name) => name !== '' && name !== '.' && name !== '..');
}

/** The form in which sources are compared. */
export function sourceKey(source: string): string {
  return source.toLowerCase().replace(WWW_RE, '');
}

/** The keys under which rules for a source are filed: itself, and `*.` with it and with each domain above it. */
export function sourceKeys(source: string): string[] {
  const key = sourceKey(source);
  const parts = key.split('.');
  return [key, ...parts.map((_, at) => `*.${parts.slice(at).join('.')}`)];
}
