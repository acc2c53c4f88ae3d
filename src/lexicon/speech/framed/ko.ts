// Korean words around quotations.

/** Stems of verbs of speech, as they stand before their endings: 말했|다. */
export const SAY = `
  말했 말하 말한 밝혔 밝히 밝힌 전했 전하 강조했 강조하 주장했 주장하 설명했 설명하 덧붙였 덧붙이 지적했 지적하 비판했 비판하 비난했 답했 답하 답변했
  언급했 당부했 당부하 요구했 요청했 호소했 호소하 토로했 촉구했 촉구하 반박했 적었 썼다 되물었 물었 외쳤 평가했 약속했 경고했 발표했 회상했 회고했
  했다 했습니다 한다 하소연했 분석했 전망했 우려했 단언했 선언했 고백했 털어놨 털어놓 진단했 해명했 사과했 조언했 소개했 표현했 일축했 반발했 귀띔했 역설했 다짐했 다짐하 자신했 장담했 공언했 예고했 증언했 알렸 알리 시인했 부인했 제안했 격려했 응원했 칭찬했 자평했 회신했
`;

/** What somebody does with words where the verb itself is not said: 말을 아꼈다. */
export const TONE =
  '말을 목소리를 고개를 입을 눈물을 울분을 분통을 한숨을 날을 선을 각오를 소감을 뜻을 입장을 의견을 포부를 기대를 우려를 반응을 심경을 마음을 감사를 불만을 불안을 답을 의지를 자신감을';

/** What follows a quotation behind 는: 는 입장이다. */
export const VIEWS = '입장 뜻 의견 설명 주장 반응 지적';

/** Behind whoever a sentence is told by, with the particle before it: 한 교수에 따르면 */
export const SOURCES = '따르면 의하면';

export const HONORIFICS = '씨 님 군 양';
export const OFFICES = `
  대통령 총리 부총리 장관 차관 국장 과장 팀장 실장 부장 처장 청장 본부장 단장 시장 부시장 군수 구청장 도지사 지사 의원 의장 대표 원내대표 최고위원 위원장 위원 사무총장 총장
  대변인 부대변인 수석 비서관 보좌관 대사 특사 총재 회장 부회장 사장 부사장 전무 상무 이사 이사장 원장 소장 센터장 관장 교장 교사 교수 연구원 연구위원 박사 변호사 검사 판사 의사
  간호사 감독 코치 선수 주장 작가 배우 가수 기자 앵커 목사 신부 스님 이장 통장 선장 조합장 지부장 지회장 점장 서장 경감 경위 소방관 대원 팀원 애널리스트 평론가 대표이사 후보 여사 선생
`;

export const PRONOUNS = '그 그녀 그들 이들';

/** Last syllables of words for persons and for bodies. */
export const PERSON_ENDINGS = `
  관계자 담당자 당국자 책임자 자 주민 주민들 시민 시민들 국민 농민 어민 상인 상인들 학생 학생들 부모 학부모 남성 여성 유족 가족 전문가 측 이용자 직원 직원들 손님 네티즌 누리꾼 사람 사람들 노조 장
`;
export const BODY_ENDINGS = `
  부 처 청 시 도 군청 시청 구청 도청 교육청 경찰 검찰 법원 정부 여당 야당 위원회 협회 연맹 연합회 조합 재단 은행 공사 공단 회사 기업 그룹 대학 대학교 학교 병원 군 당국 당 국회 언론 방송 신문 통신 매체 센터 연구소 연구원 대사관 백악관 대통령실 청와대 노총 단체
`;

/** Words that stand before a role and belong to it: 한 주민, 시 관계자. */
export const BEFORE_ROLE =
  '한 이 그 시 도 군 구 또다른 다른 해당 현지 업계 정부 경찰 소방 회사 병원 학교 구단 대통령실';
