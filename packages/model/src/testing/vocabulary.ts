/** Words for test texts: typographic marks, Cyrillic, Hangul, combining marks and characters outside the BMP. */
export const TEXT_WORDS = [
  ..."envoy treaty shells convoy summit rail port grain fuel radar drone border veto panel pledge".split(
    " ",
  ),
  ..."delegation ministry barracks satellite exercise shipment ambassador communiqué naïve façade".split(
    " ",
  ),
  ..."said met sent signed denied welcomed reported planned may reportedly no longer over dozens".split(
    " ",
  ),
  ..."договор визит поезд ёлка йод район заём 조약 방문 열차 포탄 평양 모스크바 위성".split(" "),
  "“special operation”",
  "Moscow’s",
  "🚂",
  "👩‍🚀",
  "🇰🇵",
  "U.S.",
  "11,000",
  "x̣́",
];

/** Beginnings of names in English, Russian and Korean. */
export const NAME_PARTS = [
  { en: "Northern", ru: "Северный", ko: "북부" },
  { en: "Eastern", ru: "Восточный", ko: "동부" },
  { en: "River", ru: "Речной", ko: "강" },
  { en: "Harbour", ru: "Портовый", ko: "항구" },
  { en: "Iron", ru: "Железный", ko: "철" },
  { en: "Silver", ru: "Серебряный", ko: "은" },
  { en: "Quiet", ru: "Тихий", ko: "고요한" },
  { en: "Élan", ru: "Ёж", ko: "별" },
] as const;

/** Ends of names in English, Russian and Korean. */
export const NAME_ENDS = [
  { en: "League", ru: "Союз", ko: "연맹" },
  { en: "Council", ru: "Совет", ko: "평의회" },
  { en: "Republic", ru: "Республика", ko: "공화국" },
  { en: "Brigade", ru: "Бригада", ko: "여단" },
  { en: "Courier", ru: "Курьер", ko: "신문" },
  { en: "Institute", ru: "Институт", ko: "연구소" },
  { en: "Kozlov", ru: "Козлов", ko: "코즐로프" },
  { en: "Ryu", ru: "Рю", ko: "류" },
] as const;
