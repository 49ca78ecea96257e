import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { PortfolioId } from '#domain'
import {
  allEntries,
  createProfile,
  listTrash,
  openProfile,
  readFileInfos,
  readHistory,
  readLog,
  readPortfolio,
  readShowcase,
  saveEntry,
} from '#storage'
import { declareVersions, type Migration } from '../../src/storage/migration.ts'
import {
  databaseNameOf,
  portfolioMigrations,
  registryMigrations,
  registryName,
} from '../../src/storage/schema.ts'
import { achievementOf, everyRow, failureIn, freshProfile, noon, valueIn } from './support.ts'

type Rows = Record<string, unknown[]>

interface Fixture {
  /** Rows of the version before; none before the first. */
  before: Rows
  /** Every row of every table after the migration. */
  after: Rows
}

function folderOf(database: string): URL {
  return new URL(`migrations/${database}/`, import.meta.url)
}

function fixtureOf(database: string, version: number): Fixture {
  const name = `${String(version).padStart(4, '0')}.json`
  return JSON.parse(readFileSync(new URL(name, folderOf(database)), 'utf8'))
}

async function openedAt(name: string, migrations: readonly Migration[]): Promise<Dexie> {
  const db = new Dexie(name)
  declareVersions(db, migrations)
  return db.open()
}

async function fill(db: Dexie, rows: Rows): Promise<void> {
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkPut(list)
}

const histories = [
  ['portfolio', portfolioMigrations],
  ['registry', registryMigrations],
] as const

const steps = histories.flatMap(([database, migrations]) =>
  migrations.map(({ version }) => ({ database, migrations, version })),
)

test.each(steps)(
  'migration $version of the $database turns its fixture «before» into «after»',
  async (step) => {
    const { database, migrations, version } = step
    const { before, after } = fixtureOf(database, version)
    if (version > 1) {
      const old = await openedAt('fixture', migrations.slice(0, version - 1))
      await fill(old, before)
      old.close()
    }

    const db = await openedAt('fixture', migrations.slice(0, version))

    expect(await everyRow(db)).toEqual(after)
  },
)

test.each(histories)(
  'every fixture of the %s belongs to a migration, and every migration has one',
  (...history) => {
    const [database, migrations] = history
    const wanted = migrations.map(({ version }) => `${String(version).padStart(4, '0')}.json`)

    expect(readdirSync(folderOf(database)).filter((name) => /^\d/.test(name))).toEqual(wanted)
  },
)

test('a portfolio written by version 1 is read by this version', async () => {
  const rows: Rows = JSON.parse(
    readFileSync(new URL('rows-of-version-1.json', folderOf('portfolio')), 'utf8'),
  )
  const id = PortfolioId.parse('0199c2a4-5e00-7000-8000-000000000001')
  const old = await openedAt(databaseNameOf(id), portfolioMigrations.slice(0, 1))
  await fill(old, rows)
  old.close()

  const db = valueIn(await openProfile(id))

  expect(valueIn(await readPortfolio(db)).owner.name.family).toBe('Voronova')
  const entries = await allEntries(db)
  expect(entries.map(({ kind }) => kind)).toEqual(['achievement', 'work', 'page', 'helper'])
  expect((await listTrash(db)).map(({ entry }) => entry.title)).toEqual(['Thrown away'])
  expect((await readHistory(db, entries[0]?.id ?? expect.fail())).map(({ rev }) => rev)).toEqual([1])
  const files = entries.flatMap(({ evidence }) => evidence.map(({ file }) => file))
  expect((await readFileInfos(db, files)).size).toBe(1)
  expect((await readLog(db)).map(({ act }) => act)).toEqual(['entry-trashed'])
  expect((await readShowcase(db))?.nameMode).toBe('initials')
})

test('declareVersions() refuses a gap in the numbers', () => {
  const gap: Migration[] = [
    { version: 1, tables: { notes: 'id' } },
    { version: 3, tables: { notes: 'id, at' } },
  ]

  expect(() => declareVersions(new Dexie('gap'), gap)).toThrow(RangeError)
})

test('a migration that breaks leaves the database in the version before, with its rows', async () => {
  const first: Migration = { version: 1, tables: { notes: 'id' } }
  const broken: Migration = {
    version: 2,
    tables: { notes: 'id, text' },
    upgrade: async (transaction) => {
      await transaction.table('notes').clear()
      throw new RangeError('Halfway')
    },
  }
  const old = await openedAt('notes', [first])
  await fill(old, { notes: [{ id: 1, text: 'kept' }] })
  old.close()

  await expect(openedAt('notes', [first, broken])).rejects.toThrow('Halfway')

  const again = await openedAt('notes', [first])
  expect(await everyRow(again)).toEqual({ notes: [{ id: 1, text: 'kept' }] })
})

test.each(['portfolio', 'registry'])(
  'a %s of a newer version is refused and not touched',
  async (database) => {
    const created = await freshProfile()
    created.close()
    const known = (database === 'portfolio' ? portfolioMigrations : registryMigrations).length
    const name = database === 'portfolio' ? created.name : registryName
    // The newer version renamed everything: an old schema laid over it would add tables.
    const newer = new Dexie(name)
    newer.version(known + 1).stores({ ...Object.fromEntries(await tablesOf(name)), notes: 'id' })
    await newer.open()
    await newer.table('notes').put({ id: 1 })
    newer.close()
    const before = await shapeOf(name)

    const opened = await openProfile(created.id)

    expect(failureIn(opened)).toEqual({ kind: 'newer-schema', installed: known + 1, known })
    expect(await shapeOf(name)).toEqual(before)
  },
)

test('createProfile() that cannot read the list leaves a portfolio that is here as it was', async () => {
  const db = await freshProfile()
  const entry = valueIn(await saveEntry(db, achievementOf(), noon))
  const portfolio = valueIn(await readPortfolio(db))
  const newer = new Dexie(registryName)
  newer.version(registryMigrations.length + 1).stores({ notes: 'id' })
  await newer.open()
  newer.close()

  expect(failureIn(await createProfile(portfolio))).toMatchObject({ kind: 'newer-schema' })

  expect(await allEntries(db)).toEqual([entry])
})

/** Every table of a database, marked for removal. */
async function tablesOf(name: string): Promise<[string, null][]> {
  const db = await new Dexie(name).open()
  db.close()
  return db.tables.map((table) => [table.name, null])
}

async function shapeOf(name: string): Promise<{ version: number; rows: Rows }> {
  const db = await new Dexie(name).open()
  const shape = { version: db.verno, rows: await everyRow(db) }
  db.close()
  return shape
}
