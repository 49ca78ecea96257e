import type { Achievement, Entry, Work } from '#domain'
import { shortDate } from './dates.ts'
import { count } from './plural.ts'
import { romanNumeral } from './roman.ts'
import {
  activityWords,
  areaWords,
  eventLevelWords,
  gtoBadgeWords,
  gtoEditionWords,
  participationFormWords,
  participationWords,
  resultWords,
} from './vocabulary.ts'

/** A named fact of an entry, for a list of facts. Facts that the entry does not have are left out. */
export type Fact = { readonly label: string; readonly value: string }

/** Every fact of an entry in reading order, without title, story, text and files. */
export function entryFacts(entry: Entry): Fact[] {
  const facts: [string, string | undefined][] = [['Дата', entry.date && shortDate(entry.date)]]
  if (entry.kind === 'achievement') facts.push(...achievementFacts(entry))
  if (entry.kind === 'work') facts.push(...workFacts(entry))
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** One line under a title: «Призёр · 2 место · Управление образования». */
export function entryLine(entry: Entry): string {
  switch (entry.kind) {
    case 'achievement':
      return [resultLine(entry), gtoLine(entry), entry.event?.organiser].filter(Boolean).join(' · ')
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

function achievementFacts(entry: Achievement): [string, string | undefined][] {
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
    ['Часы (со слов ученика)', entry.hoursClaimed?.toString()],
  ]
}

function workFacts(entry: Work): [string, string | undefined][] {
  return [
    ['Вид', activityWords[entry.activity]],
    ['Область', areaWords[entry.area]],
    ['Предмет', entry.subject],
    ['Руководитель', entry.supervisor],
    ['Соавторы', entry.coAuthors],
    [
      'Где сделано',
      entry.madeInLesson === undefined ? undefined : entry.madeInLesson ? 'На уроке' : 'Вне урока',
    ],
  ]
}

function resultLine(entry: Achievement): string {
  const general = entry.resultText || (entry.result && resultWords[entry.result])
  const place = entry.place && `${entry.place} место`
  const degree = entry.degree && `${romanNumeral(entry.degree)} степень`
  return [general, place, degree].filter(Boolean).join(' · ')
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
