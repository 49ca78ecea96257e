import type {
  Activity,
  Area,
  ConferenceRole,
  DiagnosticKind,
  DocumentKind,
  EntryKind,
  Evaluation,
  EventLevel,
  GoalHorizon,
  GoalState,
  gtoBadges,
  gtoEditions,
  OlympiadCatalogue,
  participationForms,
  participations,
  ResultGroup,
  ResultKind,
  Role,
  SnapshotReason,
  SportRank,
  StateExam,
  UudGroup,
  Visibility,
  VsoshStage,
} from '#domain'

/** Areas of activity, on chips and filters. */
export const areaWords = {
  study: 'Учебная',
  creative: 'Творческая',
  social: 'Социальная и общественная',
  communicative: 'Коммуникативная',
  sport: 'Физкультурная и спортивная',
  science: 'Научная и научно-техническая',
  research: 'Проектная и исследовательская',
} as const satisfies Record<Area, string>

/** Kinds of activity, in the choice of a new entry and on chips. */
export const activityWords = {
  olympiad: 'Предметная олимпиада',
  intellectualContest: 'Интеллектуальный конкурс',
  creativeContest: 'Творческий конкурс',
  sportEvent: 'Спортивное соревнование',
  fitnessEvent: 'Физкультурное мероприятие',
  gto: 'Знак ГТО',
  conference: 'Научно-практическая конференция',
  project: 'Проект',
  researchWork: 'Исследовательская работа',
  creativeWork: 'Творческая работа',
  learningWork: 'Учебная работа',
  performance: 'Концерт, спектакль, выставка',
  socialAction: 'Социальная акция или проект',
  volunteering: 'Волонтёрство',
  selfGovernment: 'Ученическое самоуправление',
  course: 'Курс, электив, внеурочный курс',
  additionalEducation: 'Кружок, секция, школа искусств',
  practice: 'Практика, профессиональная проба',
  camp: 'Профильная смена, лагерь',
  monitoring: 'Мониторинг или экзамен',
  event: 'Мероприятие',
  reward: 'Поощрение без конкурса',
} as const satisfies Record<Activity, string>

/** Level of an event. */
export const eventLevelWords = {
  class: 'Классный',
  school: 'Школьный',
  municipal: 'Муниципальный',
  regional: 'Региональный',
  interregional: 'Межрегиональный',
  allRussian: 'Всероссийский',
  international: 'Международный',
} as const satisfies Record<EventLevel, string>

/** Result in general words; the printed words stand beside. */
export const resultWords = {
  participant: 'Участник',
  placeBand: 'Место с … по …',
  finalist: 'Финалист',
  diplomant: 'Дипломант',
  prize3: 'Призёр, 3 место / лауреат III степени',
  prize2: 'Призёр, 2 место / лауреат II степени',
  prize: 'Призёр (без места)',
  winner: 'Победитель, 1 место / лауреат I степени',
  grandPrix: 'Гран-при',
  passed: 'Выполнено / зачтено',
  hours: 'Часы',
} as const satisfies Record<ResultKind, string>

/** Kinds of confirming documents. */
export const documentWords = {
  diploma: 'Диплом',
  gramota: 'Грамота',
  certificate: 'Сертификат участника',
  thanks: 'Благодарственное письмо',
  svidetelstvo: 'Свидетельство',
  otzyv: 'Отзыв',
  recenziya: 'Рецензия',
  harakteristika: 'Характеристика',
  recommendation: 'Рекомендация',
  educationDocument: 'Документ об образовании',
  progressStatement: 'Справка об успеваемости (выписка из журнала)',
  gtoCertificate: 'Удостоверение к знаку ГТО',
  volunteerBook: 'Личная книжка волонтёра',
  recordBook: 'Зачётная книжка элективных курсов',
  photo: 'Фотография',
  audio: 'Аудиозапись',
  video: 'Видеозапись',
  medal: 'Медаль, кубок, знак (фото)',
  order: 'Приказ или протокол',
  link: 'Ссылка на официальный список',
} as const satisfies Record<DocumentKind, string>

/** Roles of people around the portfolio. */
export const roleWords = {
  student: 'Обучающийся (владелец)',
  parent: 'Родитель / законный представитель',
  classTeacher: 'Классный руководитель',
  subjectTeacher: 'Учитель-предметник',
  extraTeacher: 'Педагог дополнительного образования',
  psychologist: 'Педагог-психолог',
  methodHead: 'Руководитель методического объединения',
  deputyUpbringing: 'Заместитель директора по воспитательной работе',
  deputyStudies: 'Заместитель директора по учебно-воспитательной работе',
  director: 'Директор',
  expert: 'Внешний эксперт',
  public: 'Общественность / гость показа',
  receivingSchool: 'Принимающая школа',
} as const satisfies Record<Role, string>

/** How far an entry may be shown. */
export const visibilityWords = {
  private: 'Только мне',
  family: 'Мне и родителям',
  bundle: 'Можно включить в пакет для школы',
  showcase: 'Можно показать на витрине',
} as const satisfies Record<Visibility, string>

/** Short names of areas, on filters above a list. */
export const areaFilterWords = {
  study: 'Учёба',
  creative: 'Творчество',
  social: 'Общество',
  communicative: 'Общение',
  sport: 'Спорт',
  science: 'Наука',
  research: 'Проекты',
} as const satisfies Record<Area, string>

export const participationFormWords = {
  inPerson: 'Очная',
  correspondence: 'Заочная',
  remote: 'Дистанционная',
} as const satisfies Record<(typeof participationForms)[number], string>

export const participationWords = {
  individual: 'Личное',
  team: 'В составе команды',
} as const satisfies Record<(typeof participations)[number], string>

export const gtoBadgeWords = {
  bronze: 'Бронзовый знак',
  silver: 'Серебряный знак',
  gold: 'Золотой знак',
} as const satisfies Record<(typeof gtoBadges)[number], string>

/** The edition decides what a stage number means: the programme changed on 23 March 2023. */
export const gtoEditionWords = {
  gto11: '11 ступеней (до 23 марта 2023 г.)',
  gto18: '18 ступеней (с 23 марта 2023 г.)',
} as const satisfies Record<(typeof gtoEditions)[number], string>

/** Kinds of entry, where the student chooses what to add. */
export const entryKindWords = {
  achievement: 'Достижение',
  work: 'Работа',
  page: 'Страница',
  helper: 'Памятка',
  goal: 'Цель',
  plan: 'План года',
  assessment: 'Самооценка',
  diagnostic: 'Диагностика',
  exam: 'Экзамен',
  reading: 'Список чтения',
} as const satisfies Record<EntryKind, string>

/** Lists that an olympiad may belong to. */
export const olympiadCatalogueWords = {
  vsosh: 'Всероссийская олимпиада школьников',
  rsosh: 'Олимпиада из перечня (I–III уровень)',
  ministryList: 'Мероприятие из перечня Минпросвещения',
  university: 'Олимпиада вуза',
  other: 'Другая олимпиада',
} as const satisfies Record<OlympiadCatalogue, string>

export const vsoshStageWords = {
  school: 'Школьный этап',
  municipal: 'Муниципальный этап',
  regional: 'Региональный этап',
  final: 'Заключительный этап',
} as const satisfies Record<VsoshStage, string>

export const sportRankWords = {
  rank0: 'III юношеский разряд',
  rank1: 'II юношеский разряд',
  rank2: 'I юношеский разряд',
  rank3: 'III спортивный разряд',
  rank4: 'II спортивный разряд',
  rank5: 'I спортивный разряд',
  rank6: 'Кандидат в мастера спорта',
  rank7: 'Мастер спорта',
} as const satisfies Record<SportRank, string>

export const conferenceRoleWords = {
  speaker: 'Докладчик',
  coSpeaker: 'Содокладчик',
  poster: 'Стендовый доклад',
  listener: 'Слушатель',
  organiser: 'Организатор',
} as const satisfies Record<ConferenceRole, string>

export const diagnosticKindWords = {
  subject: 'Диагностика по предмету',
  metasubject: 'Метапредметная работа',
  test: 'Тестовая работа',
  monitoring: 'Внешний мониторинг',
  career: 'Профориентация',
  psychological: 'Психологическая диагностика',
  physical: 'Физическая подготовленность',
} as const satisfies Record<DiagnosticKind, string>

export const stateExamWords = {
  oge: 'ОГЭ',
  ege: 'ЕГЭ',
  gve: 'ГВЭ',
  interview: 'Итоговое собеседование',
  essay: 'Итоговое сочинение или изложение',
} as const satisfies Record<StateExam, string>

export const evaluationWords = {
  internal: 'Внутренняя оценка (своя школа)',
  external: 'Внешняя оценка',
} as const satisfies Record<Evaluation, string>

export const resultGroupWords = {
  personal: 'Личностные результаты',
  metasubject: 'Метапредметные результаты',
  subject: 'Предметные результаты',
} as const satisfies Record<ResultGroup, string>

export const uudGroupWords = {
  personal: 'Личностные',
  regulative: 'Регулятивные',
  cognitive: 'Познавательные',
  communicative: 'Коммуникативные',
} as const satisfies Record<UudGroup, string>

export const goalStateWords = {
  planned: 'Запланировано',
  active: 'В работе',
  reached: 'Достигнуто',
  partly: 'Достигнуто частично',
  changed: 'Цель изменена',
  dropped: 'Отложено',
} as const satisfies Record<GoalState, string>

export const goalHorizonWords = {
  quarter: 'Четверть / триместр',
  year: 'Учебный год',
  level: 'До конца этого уровня школы',
  life: 'Дальние планы',
} as const satisfies Record<GoalHorizon, string>

export const snapshotReasonWords = {
  yearEnd: 'Конец учебного года',
  level4to5: 'Переход в 5 класс',
  level9to10: 'Переход в 10 класс',
  transfer: 'Перевод в другую школу',
  graduation: 'Окончание школы',
  admission: 'Поступление в вуз или колледж',
} as const satisfies Record<SnapshotReason, string>
