// How the answers of a readers' poll begin, and those of readers who have none.

export const YES: ReadonlySet<string> = new Set(
  'yes ja oui sí si sim sì tak да так ano áno igen evet jo kyllä ναι はい 예 네 是 có ya'.split(' '),
);

export const NO: ReadonlySet<string> = new Set(
  'no nein nee non não nej nei nie нет ні не ne nem hayır ei όχι いいえ 아니오 아니요 否 không tidak'.split(
    ' ',
  ),
);

/** Beginnings of the answer of who does not know or does not care, in small letters and with plain apostrophes. */
export const UNDECIDED: readonly string[] = [
  ...[
    "don't know",
    "i don't know",
    'not sure',
    "i'm not sure",
    'unsure',
    'undecided',
    'no opinion',
    "i don't care",
  ],
  ...[
    'weiß nicht',
    'weiss nicht',
    'ich weiß es nicht',
    'ich weiss es nicht',
    'ich weiß nicht',
    'ich weiss nicht',
  ],
  ...[
    'ich bin mir nicht sicher',
    'bin mir nicht sicher',
    'bin unsicher',
    'keine meinung',
    'ist mir egal',
    'das ist mir egal',
  ],
  ...[
    'ne sais pas',
    'je ne sais pas',
    'sans opinion',
    'ne se prononce pas',
    'no lo sé',
    'no sé',
    'ns/nc',
    'no sabe',
  ],
  ...[
    'non so',
    'non lo so',
    'não sei',
    'sem opinião',
    'não tenho opinião',
    'weet ik niet',
    'weet niet',
    'geen mening',
  ],
  ...[
    'vet ej',
    'vet inte',
    'ved ikke',
    'vet ikke',
    'en osaa sanoa',
    'nie wiem',
    'nie mam zdania',
    'trudno powiedzieć',
  ],
  ...[
    'не знаю',
    'мне всё равно',
    'мне все равно',
    'затрудняюсь ответить',
    'важко відповісти',
    'nevím',
    'neviem',
    'nem tudom',
  ],
  ...[
    'bilmiyorum',
    'kararsızım',
    'fikrim yok',
    'δεν ξέρω',
    'わからない',
    'どちらともいえない',
    '모르겠다',
    '잘 모르겠다',
    '不知道',
  ],
];
