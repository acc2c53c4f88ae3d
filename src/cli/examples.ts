// What stands below the help of the program and of its commands: calls to begin with.

/** By the name of the command; the program's own under `copydesk`. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  copydesk: `
Examples:
  copydesk page.txt                        one page as JSON
  copydesk page.txt -f md                  as Markdown
  copydesk scraped/ -o clean/ -f md        a folder, mirrored
  copydesk 'scraped/**/*.txt' > all.ndjson
  cat pages.ndjson | copydesk > clean.ndjson
  copydesk quotes page.txt -f csv
  copydesk explain page.txt
  copydesk explain scraped/ --html report.html`,
  clean: `
Examples:
  copydesk page.txt --removed              what was dropped, too
  copydesk scraped/ -o clean/ -f md -j 4   a folder, mirrored, by four workers
  copydesk pages.ndjson --text-field body --meta-fields url,date -o clean.ndjson
  copydesk page.txt --skip drop-duplicates,score-lines
  find scraped -name '*.txt' -print0 | copydesk --files-from - --null > all.ndjson`,
  quotes: `
Examples:
  copydesk quotes page.txt -f csv          a row a quote
  copydesk quotes page.txt -f txt --by speaker
  copydesk quotes scraped/ -f csv -o quotes.csv`,
  explain: `
Examples:
  copydesk explain page.txt                every line, in colour on a terminal
  copydesk explain page.txt --only normalise-text,drop-related
  copydesk explain scraped/ --html report.html`,
  learn: `
Examples:
  copydesk learn pages.ndjson --by publisher -o rules.json
  copydesk learn scraped/ --min-documents 5 --min-share 0.2 > rules.json
  copydesk learn 1.ndjson --partial > 1.counts
  copydesk learn --merge 1.counts 2.counts -o rules.json`,
  compare: `
Examples:
  copydesk compare scraped/ --b-rules rules.json
  copydesk compare pages.ndjson --b-skip drop-duplicates --top 3
  copydesk compare --a-output old.ndjson --b-output new.ndjson -f json`,
};
