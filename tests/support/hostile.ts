// Pages made to be slow: what stands there in masses makes a careless loop or regex take the square of it.

const PROSE =
  'The harbour council of Westmarsh voted on Tuesday to rebuild the old ferry landing before the winter.';

/** Name and text; a megabyte or two where not said otherwise. */
export const HOSTILE: Readonly<Record<string, () => string>> = {
  'one line of 10 MB': () => `${PROSE} `.repeat(100_000),
  'one line of 9 MB and a soft hyphen': () =>
    `${'The council said “yes” on Friday. '.repeat(265_000)}\u00adThe end.`,
  '9 MB of odd blanks': () => `${'\u00a0'.repeat(9_000_000)}${PROSE}\u200b`,
  '9 MB of dots': () => `${'.'.repeat(9_000_000)}“\u00ad`,
  '9 MB of bars': () => '|'.repeat(9_000_000),
  'one word of 10 MB': () => 'a'.repeat(10_000_000),
  'a million short lines': () => 'Share\n'.repeat(1_000_000),
  'a million different short lines': () =>
    Array.from({ length: 1_000_000 }, (_, at) => `Item ${at}`).join('\n'),
  'one nested quotation of 100,000 marks': () => `${'“'.repeat(100_000)}a${'”'.repeat(100_000)} he said.`,
  '100,000 nested marks of two kinds': () => `He said ${'“‘'.repeat(50_000)}${PROSE}${'’”'.repeat(50_000)}`,
  '100,000 straight marks': () => `${'" '.repeat(50_000)}${PROSE}${"'".repeat(50_000)}`,
  '100,000 marks around a text of lines': () => `${'“'.repeat(100_000)}a\n${PROSE}\nb${'”'.repeat(100_000)}`,
  '200,000 opening marks, a line each': () => '“\n'.repeat(200_000),
  '2 MB of spaces': () => `${PROSE}${' '.repeat(2_000_000)}${PROSE}`,
  '2 MB of brackets': () => '('.repeat(1_000_000) + ')'.repeat(1_000_000),
  '2 MB of square brackets': () => '[ad_1'.repeat(400_000),
  '2 MB of blank lines': () => `${PROSE}${'\n \n'.repeat(600_000)}${PROSE}`,
  'many NULs': () => `${PROSE}\n${'\0'.repeat(200_000)}\n${PROSE}`,
  'lone surrogates': () => `${PROSE}\n${'\ud83d '.repeat(200_000)}\n${'\udc4d'.repeat(200_000)}`,
  'bidirectional controls': () => `${PROSE}\n${'\u202eabc\u202c '.repeat(30_000)}`,
  'terminal escapes': () => `${PROSE}\n${'\u001b[31mred\u001b[0m '.repeat(30_000)}`,
  'combining marks': () => `e${'\u0301'.repeat(200_000)}`,
  'combining marks of two kinds': () => `e${'\u0301\u0316'.repeat(500_000)}`,
  'glued words': () => 'WordWord.Word'.repeat(76_923),
  'half-open entities': () => '&amp;lt;&#x'.repeat(50_000),
  ampersands: () => '&'.repeat(1_000_000),
  separators: () => ' | '.repeat(400_000),
  'dashes and dots': () => `${'- '.repeat(200_000)}${'. '.repeat(200_000)}`,
  'hyphens at line ends': () => 'compre-\nhen-\n'.repeat(30_000),
  capitals: () => 'By Ada Lee and '.repeat(30_000),
  dates: () => '4 March 2025, '.repeat(30_000),
  digits: () => '1'.repeat(1_000_000),
  'one line of 240,000 quotations': () => '"We will go home," said John Smith. '.repeat(240_000),
  said: () => 'said said he said '.repeat(30_000),
  seams: () => 'HomeNewsSport'.repeat(30_000),
  colons: () => 'Photo: '.repeat(50_000),
  'copyright signs': () => '© '.repeat(400_000),
  'Chinese without stops': () => '市长表示渡轮将于周一恢复运行'.repeat(30_000),
  'Norwegian dialogue in one line': () =>
    `– Det er ikke noe vi kan gjøre med det, sier hun og ser på meg. ${'– Ja, sier Per. '.repeat(20_000)}`,
  'Polish dialogue without subjects': () =>
    `${'– Nie wiem, co będzie dalej z tym mostem – mówi mieszkanka, która patrzy na rzekę. '.repeat(40)}${'– Tak – dodaje. '.repeat(20_000)}`,
  'Chinese quotations without stops': () => `市长王海说：“好。”${'“一”王海，'.repeat(40_000)}`,
  'Japanese quotations without stops': () => `市長は「はい」と述べた。${'田中は「一」と'.repeat(40_000)}`,
  'Korean quotations without stops': () => `시장은 “네”라고 말했다. ${'그는 “a”며 '.repeat(40_000)}`,
  'Arabic quotations without stops': () => `قال أحمد حسن: «نعم». ${'قال «ا» '.repeat(40_000)}`,
  'decomposed letters on one line': () => 'Chính phủ đã phê duyệt kế hoạch. '.normalize('NFD').repeat(30_000),
  'pronouns, a paragraph each': () =>
    `${PROSE}\n“Yes,” Mayor Ada Lee said.\n${'“Yes,” she said.\n'.repeat(60_000)}`,
  'one caption 60,000 times': () =>
    'The council said on Friday that the plan would cost more than it had put aside for it.\n'.repeat(60_000),
  // More of one kind than a call takes arguments.
  'one credited caption 130,000 times': () =>
    'The ferry returns to its harbour on Friday. Photo: Ada Lee\n'.repeat(130_000),
  'one sentence of six words 130,000 times': () => 'The ferry sails again on Monday.\n'.repeat(130_000),
  'one paragraph wrapped over 130,000 lines': () =>
    'the council of the harbour town wants the old landing repaired a\n'.repeat(130_000),
  'one sentence broken into 130,000 lines': () =>
    `${'The council told them\nthat the landing was built on sand.\n'.repeat(5)}The council told them\n${'of the harbour that it\n'.repeat(130_000)}was built.`,
  '50,000 words of furniture and sentences on one line': () =>
    'Skip to content The council voted to close “the landing. '.repeat(5_000),
  'an article with 20,000 portraits below': () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `${PROSE} Nobody in the hall spoke against the plan on evening ${at}, the mayor said.`,
    );
    const letters = (at: number): string =>
      at.toString(36).replace(/\d/gu, (digit) => 'zyxwvutsrq'.charAt(Number(digit)));
    return [...lines, ...lines.map((_, at) => `Anna Q${letters(at + 1296)} is a reporter for the town`)].join(
      '\n',
    );
  },
  'a million escaped breaks': () => `${PROSE}\\n`.repeat(20_000) + 'Share\\n'.repeat(1_000_000),
  '2 MB of backslashes': () => `${PROSE}\\nA\\nA\\n${'\\'.repeat(2_000_000)}`,
  'half-open tags': () => `${PROSE}<br>A<br>A${'<p '.repeat(300_000)}${'&lt;p '.repeat(300_000)}`,
  'drives and breaks': () => `${PROSE}\\nA\\nA${'C:\\n'.repeat(300_000)}`,
  '16,000 slideshows': () => `${PROSE}\n${'1/3 Mill to reopen\n2/3 Ferry sold\n3/3 Baker\n'.repeat(16_000)}`,
  'one label before a bar on 49,000 lines': () => 'SEE IT | Ferry line sold again\n'.repeat(49_000),
  mojibake: () => 'â€œÃ©'.repeat(50_000),
};
