import type { Achievement, Diagnostic, Entry, Exam, Goal, Plan, Work } from '#domain'
import { shortDate } from './dates.ts'
import { count } from './plural.ts'
import { romanNumeral } from './roman.ts'
import {
  activityWords,
  areaWords,
  conferenceRoleWords,
  diagnosticKindWords,
  evaluationWords,
  eventLevelWords,
  goalHorizonWords,
  goalStateWords,
  gtoBadgeWords,
  gtoEditionWords,
  olympiadCatalogueWords,
  participationFormWords,
  participationWords,
  resultGroupWords,
  resultWords,
  sportRankWords,
  stateExamWords,
  uudGroupWords,
  vsoshStageWords,
} from './vocabulary.ts'

/** A named fact of an entry, for a list of facts. Facts that the entry does not have are left out. */
export type Fact = { readonly label: string; readonly value: string }

/** Every fact of an entry in reading order, without title, story, text and files. */
export function entryFacts(entry: Entry): Fact[] {
  const facts: NamedFact[] = [
    ['Дата', entry.date && shortDate(entry.date)],
    ...kindFacts(entry),
    ['Группы результатов', entry.resultGroups?.map((group) => resultGroupWords[group]).join(', ')],
    ['Универсальные учебные действия', entry.uud?.map((group) => uudGroupWords[group]).join(', ')],
    ['Помог(ла) заполнить', entry.helpedBy],
    ['Записал(а) со слов ребёнка', entry.author.role === 'parent' ? entry.author.name : undefined],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

type NamedFact = [label: string, value: string | undefined]

function kindFacts(entry: Entry): NamedFact[] {
  switch (entry.kind) {
    case 'achievement':
      return achievementFacts(entry)
    case 'work':
      return workFacts(entry)
    case 'goal':
      return goalFacts(entry)
    case 'plan':
      return planFacts(entry)
    case 'assessment':
      return [['Период', entry.period]]
    case 'diagnostic':
      return diagnosticFacts(entry)
    case 'exam':
      return examFacts(entry)
    case 'page':
    case 'helper':
    case 'reading':
      return []
  }
}

/** One line under a title: «Призёр · 2 место · Управление образования». */
export function entryLine(entry: Entry): string {
  switch (entry.kind) {
    case 'achievement':
      return achievementLine(entry)
    case 'work':
      return [activityWords[entry.activity], entry.supervisor && `руководитель ${entry.supervisor}`]
        .filter(Boolean)
        .join(' · ')
    case 'page':
      return firstWords(entry.text)
    case 'helper':
      return entry.steps.length > 0
        ? count(entry.steps.length, 'шаг', 'шага', 'шагов')
        : firstWords(entry.text)
    case 'goal':
      return [goalStateWords[entry.state], stepsDone(entry)].filter(Boolean).join(' · ')
    case 'plan':
      return [entry.profile, firstWords(entry.startNote)].filter(Boolean).join(' · ')
    case 'assessment':
      return entry.period
    case 'diagnostic':
      return [diagnosticKindWords[entry.instrument], entry.subject].filter(Boolean).join(' · ')
    case 'exam':
      return [stateExamWords[entry.exam], entry.subject, entry.score].filter(Boolean).join(' · ')
    case 'reading':
      return count(entry.books.length, 'книга', 'книги', 'книг')
  }
}

/** Words on the chips of a row: subject, level, number of files. */
export function entryChips(entry: Entry): string[] {
  const chips: (string | undefined)[] = []
  if (entry.kind === 'achievement' || entry.kind === 'work')
    chips.push(entry.subject || activityWords[entry.activity])
  if (entry.kind === 'achievement' && entry.eventLevel)
    chips.push(`${eventLevelWords[entry.eventLevel]} уровень`)
  if (entry.evidence.length > 0) chips.push(count(entry.evidence.length, 'файл', 'файла', 'файлов'))
  return chips.flatMap((chip) => (chip ? [chip] : []))
}

/** Title for people: an entry that has none yet says so. */
export function entryTitle(entry: Entry): string {
  return entry.title || 'Без названия'
}

function achievementFacts(entry: Achievement): NamedFact[] {
  const { event, conference } = entry
  return [
    ['Вид', activityWords[entry.activity]],
    ['Область', areaWords[entry.area]],
    ['Предмет', entry.subject],
    ['Уровень', entry.eventLevel && eventLevelWords[entry.eventLevel]],
    ['Результат', resultLine(entry) || undefined],
    ['Знак ГТО', gtoLine(entry)],
    ['Редакция ГТО', entry.gto && gtoEditionWords[entry.gto.edition]],
    ['Форма', entry.form && participationFormWords[entry.form]],
    ['Участие', participationLine(entry)],
    ['Мероприятие', entry.event?.name],
    ['Организатор', entry.event?.organiser],
    ['Город', entry.event?.city],
    ['Этап', entry.event?.stage],
    ['Олимпиада', event?.catalogue && olympiadCatalogueWords[event.catalogue]],
    ['Этап ВсОШ', event?.vsoshStage && vsoshStageWords[event.vsoshStage]],
    ['Уровень в перечне', event?.listedLevel ? romanNumeral(event.listedLevel) : undefined],
    ['Секция', conference?.section],
    ['Участие в конференции', conference?.role && conferenceRoleWords[conference.role]],
    ['Разряд', entry.sportRank && sportRankWords[entry.sportRank]],
    ['Баллы или показатель', entry.score],
    ['Должность или роль', entry.part],
    ['Период', spanLine(entry.span)],
    ['Часы (со слов ученика)', entry.hoursClaimed?.toString()],
    ['Руководитель', entry.supervisor],
    ['Вместе с', entry.coAuthors],
    ['Кто оценивал', entry.evaluation && evaluationWords[entry.evaluation]],
    ['Учитывать в школе', entry.countsInSchool ? 'Да, по желанию семьи' : undefined],
  ]
}

function workFacts(entry: Work): NamedFact[] {
  return [
    ['Вид', activityWords[entry.activity]],
    ['Область', areaWords[entry.area]],
    ['Предмет', entry.subject],
    ['Роль', entry.part],
    ['Период', spanLine(entry.span)],
    ['Руководитель', entry.supervisor],
    ['Соавторы', entry.coAuthors],
    [
      'Где сделано',
      entry.madeInLesson === undefined ? undefined : entry.madeInLesson ? 'На уроке' : 'Вне урока',
    ],
  ]
}

function goalFacts(entry: Goal): NamedFact[] {
  return [
    ['Состояние', goalStateWords[entry.state]],
    ['Горизонт', goalHorizonWords[entry.horizon]],
    ['Срок', entry.due && shortDate(entry.due)],
    ['Область', entry.area && areaWords[entry.area]],
    ['Кто помогает', entry.helper],
    ['Сделано', stepsDone(entry)],
  ]
}

function stepsDone({ steps }: Goal): string | undefined {
  if (steps.length === 0) return undefined
  const done = steps.filter(({ doneOn }) => doneOn !== undefined).length
  return `${done} из ${count(steps.length, 'шага', 'шагов', 'шагов')}`
}

function planFacts(entry: Plan): NamedFact[] {
  return [
    ['Учебный год', entry.schoolYear],
    ['Предполагаемый профиль', entry.profile],
    ['Кем хочу стать', entry.vocation],
  ]
}

function diagnosticFacts(entry: Diagnostic): NamedFact[] {
  return [
    ['Вид', diagnosticKindWords[entry.instrument]],
    ['Предмет', entry.subject],
    ['Кто проводил', entry.by],
  ]
}

function examFacts(entry: Exam): NamedFact[] {
  return [
    ['Экзамен', stateExamWords[entry.exam]],
    ['Предмет', entry.subject],
    ['Результат', entry.score],
  ]
}

function spanLine(span: Achievement['span']): string | undefined {
  const from = span?.from && `с ${shortDate(span.from)}`
  const to = span?.to && `по ${shortDate(span.to)}`
  return [from, to].filter(Boolean).join(' ') || undefined
}

/** Each part once: the printed result of a badge may be the badge itself. */
function achievementLine(entry: Achievement): string {
  const parts = [resultLine(entry), gtoLine(entry), entry.event?.organiser].filter(Boolean)
  return [...new Set(parts.join(' · ').split(' · '))].join(' · ')
}

function resultLine(entry: Achievement): string {
  const general = entry.resultText || (entry.result && resultWords[entry.result])
  const place = entry.place && `${entry.place} место`
  const degree = entry.degree && `${romanNumeral(entry.degree)} степень`
  // «Призёр, 2 место» says the place already, «диплом II степени» the degree.
  const isSaid = (words: string) => general?.includes(words.replace(/ь$/, ''))
  return [general, ...[place, degree].filter((words) => words && !isSaid(words))].filter(Boolean).join(' · ')
}

function gtoLine({ gto }: Achievement): string | undefined {
  if (!gto) return undefined
  const stage = `${romanNumeral(gto.stage)} ступень`
  return [gto.badge && gtoBadgeWords[gto.badge], stage, gto.order].filter(Boolean).join(' · ')
}

function participationLine(entry: Achievement): string | undefined {
  if (!entry.participation) return undefined
  const team = entry.teamSize && count(entry.teamSize, 'человек', 'человека', 'человек')
  return [participationWords[entry.participation], team].filter(Boolean).join(', ')
}

function firstWords(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line
}
