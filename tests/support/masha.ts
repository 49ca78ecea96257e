import { readFileSync } from 'node:fs'
import {
  Entry,
  type EntryId,
  EvidenceFile,
  Portfolio,
  ShowcaseSelection,
  Structure,
  showcaseFields,
} from '#domain'

/** A fictional student of the seventh grade: what a showcase and a start page are tested and looked at with. */

export const now = new Date('2026-11-24T09:00:00Z')

export function readStructure(id = 's0-personal-folder'): Structure {
  const file = new URL(`../../content/structures/${id}.json`, import.meta.url)
  return Structure.parse(JSON.parse(readFileSync(file, 'utf8')))
}

export const portfolio = Portfolio.parse({
  id: '01935d00-0000-7000-8000-000000000001',
  createdAt: '2026-09-01T08:00:00Z',
  updatedAt: '2026-11-20T08:00:00Z',
  owner: {
    name: { family: 'Воронова', given: 'Маша', patronymic: 'Сергеевна' },
    motto: 'Делаю вещи, которые растут.',
  },
  enrolments: [
    { school: { name: 'Школа № 5' }, grade: 1, letter: 'А', from: '2020-09-01', to: '2024-08-31' },
    {
      school: {
        name: 'МБОУ «Средняя школа № 12» (вымышленная)',
        municipality: 'г. Лесогорск',
        site: 'school12.example',
      },
      grade: 5,
      letter: 'Б',
      from: '2024-09-01',
    },
  ],
  structure: { id: 's0-personal-folder', version: '1' },
  isExample: true,
})

function digest(number: number): string {
  return number.toString(16).padStart(64, '0')
}

/** Names, kinds and sizes of the kept files; the number of a file is its place in this list plus one. */
const kept = [
  ['Автопортрет.png', 'image/png', 900, 900],
  ['IMG_2031 теплица.jpg', 'image/jpeg', 4000, 3000],
  ['Диплом ВсОШ Воронова М.С.jpg', 'image/jpeg', 2480, 3508],
  ['Натюрморт.jpg', 'image/jpeg', 1800, 1350],
  ['Берег.jpg', 'image/jpeg', 3000, 2000],
  ['Хор.mp3', 'audio/mpeg', 0, 0],
  ['Пояснительная записка.pdf', 'application/pdf', 0, 0],
  ['IMG_2044 датчик.jpg', 'image/jpeg', 3000, 2250],
  ['Команда.jpg', 'image/jpeg', 3000, 2000],
] as const

export const files = kept.map(([name, mime, width, height], at) =>
  EvidenceFile.parse({
    sha256: digest(at + 1),
    crc32: at,
    bytes: 100_000 * (at + 1),
    media: mime.startsWith('image') ? 'image' : mime.startsWith('audio') ? 'audio' : 'pdf',
    mime,
    ...(width > 0 && { width, height }),
    ...(mime.startsWith('audio') && { seconds: 95 }),
    name,
    addedAt: '2026-11-02T10:00:00Z',
  }),
)

export function entryId(number: number): EntryId {
  // The fixture's own numbers: the schema of an entry parses them below.
  return `01935d00-0000-7000-8000-0000000001${String(number).padStart(2, '0')}` as EntryId
}

function entry(number: number, placement: [string, string], rest: object): Entry {
  return Entry.parse({
    id: entryId(number),
    rev: 1,
    createdAt: '2026-11-02T10:00:00Z',
    updatedAt: '2026-11-14T10:00:00Z',
    author: { role: 'student' },
    evidence: [],
    story: { whatIDid: '', whatILearned: '' },
    visibility: 'showcase',
    isProud: false,
    placements: [{ section: placement[0], item: placement[1] }],
    ...rest,
  })
}

export const entries = [
  entry(1, ['portrait', 'selfPortrait'], {
    kind: 'page',
    title: 'Автопортрет',
    date: '2026-10',
    text: 'Рисовала гуашью на уроке. Волосы получились с третьего раза.',
    evidence: [{ file: digest(1), altText: 'Портрет гуашью: девочка с короткими волосами на зелёном фоне' }],
  }),
  entry(2, ['achievements', 'projects'], {
    kind: 'work',
    activity: 'project',
    area: 'research',
    title: 'Проект «Умная теплица»',
    date: '2026-11-02',
    supervisor: 'Н. П. Орлова',
    coAuthors: 'Дронова Лиза',
    isProud: true,
    story: {
      whatIDid: 'Датчики влажности, полив по расписанию и график роста томатов за 60 дней.',
      whatILearned: 'Паять так, чтобы держалось, и записывать каждый опыт, даже неудачный.',
    },
    evidence: [
      { file: digest(2), document: 'photo', altText: 'Теплица с томатами и коробкой управления' },
      { file: digest(8), document: 'photo', altText: 'Датчик влажности в земле' },
      { file: digest(7), caption: 'Пояснительная записка' },
    ],
  }),
  entry(3, ['documents', 'awards'], {
    kind: 'achievement',
    activity: 'olympiad',
    area: 'study',
    subject: 'Физика',
    title: 'Призёр муниципального этапа ВсОШ по физике',
    date: '2026-11-14',
    eventLevel: 'municipal',
    result: 'prize2',
    place: 2,
    isProud: true,
    event: {
      name: 'Всероссийская олимпиада школьников',
      stage: 'муниципальный этап',
      organiser: 'Управление образования',
      city: 'Лесогорск',
    },
    story: {
      whatIDid: '',
      whatILearned: 'Готовилась год: чему научилась и какая задача была самой трудной.',
    },
    evidence: [
      {
        file: digest(3),
        document: 'diploma',
        number: '№ 114-7',
        caption: 'Диплом',
        altText: 'Диплом призёра олимпиады',
      },
    ],
  }),
  entry(4, ['achievements', 'creativeProducts'], {
    kind: 'work',
    activity: 'creativeWork',
    area: 'creative',
    title: 'Натюрморт «Осенний стол»',
    date: '2026-04',
    story: { whatIDid: 'Писала с натуры четыре занятия.', whatILearned: '' },
    evidence: [{ file: digest(4), altText: 'Натюрморт: тыква, кувшин и ветка рябины' }],
  }),
  entry(5, ['documents', 'thanksSocial'], {
    kind: 'achievement',
    activity: 'volunteering',
    area: 'social',
    title: 'Волонтёр эколагеря «Чистый берег»',
    date: '2026-07',
    hoursClaimed: 36,
    resultText: 'Благодарственное письмо',
    event: { name: 'Эколагерь «Чистый берег»', url: 'https://bereg.example/smena' },
    story: { whatIDid: 'Собирали мусор на озере и вели дневник наблюдений за птицами.', whatILearned: '' },
    evidence: [
      { file: digest(5), document: 'photo', altText: 'Берег озера на рассвете' },
      { file: digest(9), document: 'photo', hasOtherPeople: true, caption: 'Лиза, Тимур и я' },
    ],
  }),
  entry(6, ['helpers', 'taskSchemes'], {
    kind: 'helper',
    title: 'Как решать задачу по физике',
    text: 'Памятка для себя, а пользуется полкласса.',
    steps: [
      'Прочитать два раза',
      'Нарисовать, что происходит',
      'Выписать, что дано и что нужно',
      'Проверить размерность',
    ],
  }),
  entry(7, ['portrait', 'friends'], {
    kind: 'page',
    title: 'Мои друзья',
    text: 'Лиза живёт в соседнем доме.',
  }),
  entry(8, ['achievements', 'media'], {
    kind: 'work',
    activity: 'performance',
    area: 'creative',
    title: 'Соло в школьном хоре',
    date: '2025-12-20',
    visibility: 'family',
    evidence: [{ file: digest(6), document: 'audio' }],
  }),
]

/** Every field and every picture of the entries that may be shown. */
export const selection = ShowcaseSelection.parse({
  nameMode: 'short',
  sentence:
    'Собираю устройства, которые заботятся о растениях, и учусь объяснять физику младшим. Дальше хочу в инженерный класс.',
  showsGrade: true,
  showsSchool: false,
  theme: 'paper',
  validUntil: '2027-05-31',
  updatedAt: '2026-11-20T10:00:00Z',
  items: entries.slice(0, 6).map(({ id, evidence }) => ({
    entry: id,
    fields: [...showcaseFields],
    pictures: evidence
      .filter(
        ({ file, hasOtherPeople }) => !hasOtherPeople && files.find(({ sha256 }) => sha256 === file)?.width,
      )
      .map(({ file }) => file),
  })),
})
