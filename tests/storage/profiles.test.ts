import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { newPortfolioId } from '#domain'
import {
  createProfile,
  listProfiles,
  openCurrentProfile,
  openProfile,
  profileReport,
  readPortfolio,
  removeProfile,
  saveEntry,
  savePortfolio,
  setCurrentProfile,
} from '#storage'
import {
  achievementOf,
  breakWrites,
  failureIn,
  freshProfile,
  later,
  noon,
  portfolioOf,
  valueIn,
} from './support.ts'

test('createProfile() keeps the portfolio and puts it on the list', async () => {
  const portfolio = portfolioOf('Voronova')

  const db = valueIn(await createProfile(portfolio, noon))

  expect(valueIn(await readPortfolio(db))).toEqual(portfolio)
  expect(valueIn(await listProfiles())).toEqual([
    { id: portfolio.id, name: 'Masha Voronova', isExample: false, lastOpenedAt: noon.toISOString() },
  ])
})

test('createProfile() refuses a portfolio that is already on the device and leaves it as it was', async () => {
  const portfolio = portfolioOf('Voronova')
  valueIn(await createProfile(portfolio, noon)).close()

  const again = await createProfile({ ...portfolio, isExample: true }, later(1))

  expect(failureIn(again)).toEqual({ kind: 'profile-exists', id: portfolio.id })
  const db = valueIn(await openProfile(portfolio.id))
  expect(valueIn(await readPortfolio(db)).isExample).toBe(false)
})

test('createProfile() puts a portfolio back on the list that is here and fell off it', async () => {
  const portfolio = portfolioOf('Voronova')
  valueIn(await createProfile(portfolio, noon)).close()
  const registry = await new Dexie('portfel').open()
  await registry.table('profiles').clear()
  registry.close()

  expect(failureIn(await createProfile(portfolio, noon))).toMatchObject({ kind: 'profile-exists' })

  expect(valueIn(await listProfiles()).map(({ id }) => id)).toEqual([portfolio.id])
})

test('openCurrentProfile() opens the portfolio that was opened last', async () => {
  const [first, second] = [portfolioOf('First'), portfolioOf('Second')]
  valueIn(await createProfile(first, noon))
  valueIn(await createProfile(second, later(1)))

  expect(valueIn(await openCurrentProfile(later(2)))?.id).toBe(second.id)

  valueIn(await openProfile(first.id, later(3)))
  expect(valueIn(await openCurrentProfile(later(4)))?.id).toBe(first.id)
})

test('openCurrentProfile() finds nothing on a device without portfolios, and creates nothing', async () => {
  expect(valueIn(await openCurrentProfile())).toBeUndefined()
  expect(await Dexie.getDatabaseNames()).toEqual(['portfel'])
})

test('setCurrentProfile() decides what openCurrentProfile() opens', async () => {
  const [first, second] = [portfolioOf('First'), portfolioOf('Second')]
  valueIn(await createProfile(first, noon))
  valueIn(await createProfile(second, later(1)))

  valueIn(await setCurrentProfile(first.id, later(2)))

  expect(valueIn(await openCurrentProfile(later(3)))?.id).toBe(first.id)
  expect(failureIn(await setCurrentProfile(newPortfolioId()))).toMatchObject({ kind: 'not-found' })
})

test('openProfile() does not create a portfolio that is not here', async () => {
  const id = newPortfolioId()

  expect(failureIn(await openProfile(id))).toEqual({ kind: 'not-found', id })
  expect(await Dexie.exists(`portfel-${id}`)).toBe(false)
})

test('openCurrentProfile() notes the hour of a visit, not every page of it', async () => {
  valueIn(await createProfile(portfolioOf('Voronova'), noon))
  const noted = async () => valueIn(await listProfiles())[0]?.lastOpenedAt

  valueIn(await openCurrentProfile(later(59)))
  expect(await noted()).toBe(noon.toISOString())

  valueIn(await openCurrentProfile(later(60)))
  expect(await noted()).toBe(later(60).toISOString())
})

test('savePortfolio() renews the name on the list', async () => {
  const db = await freshProfile()
  const portfolio = valueIn(await readPortfolio(db))
  const owner = { name: { given: 'Maria', family: 'Voronova' } }

  valueIn(await savePortfolio(db, { ...portfolio, owner }, later(1)))

  expect(valueIn(await listProfiles()).map(({ name }) => name)).toEqual(['Maria Voronova'])
})

test('openProfile() opens a portfolio whose own record is damaged, so that its entries can be saved', async () => {
  const db = await freshProfile()
  await db.table('portfolio').put({ id: db.id, owner: 'nobody' })
  db.close()

  const opened = valueIn(await openProfile(db.id))

  expect(failureIn(await readPortfolio(opened))).toEqual({ kind: 'record-damaged', id: db.id })
})

test('removeProfile() deletes the database and takes the portfolio from the list', async () => {
  const db = await freshProfile()

  valueIn(await removeProfile(db.id))

  expect(await Dexie.getDatabaseNames()).toEqual(['portfel'])
  expect(valueIn(await listProfiles())).toEqual([])
  expect(failureIn(await openProfile(db.id))).toMatchObject({ kind: 'not-found' })
})

test('removeProfile() touches no other portfolio', async () => {
  const [kept, removed] = [await freshProfile(), await freshProfile()]

  valueIn(await removeProfile(removed.id))

  expect(valueIn(await listProfiles()).map(({ id }) => id)).toEqual([kept.id])
  expect(valueIn(await readPortfolio(kept)).id).toBe(kept.id)
})

test('savePortfolio() writes the time of saving and refuses the portfolio of another database', async () => {
  const db = await freshProfile()
  const portfolio = valueIn(await readPortfolio(db))

  const saved = valueIn(await savePortfolio(db, portfolio, later(5)))

  expect(saved.updatedAt).toBe(later(5).toISOString())
  expect(valueIn(await readPortfolio(db))).toEqual(saved)
  await expect(savePortfolio(db, portfolioOf())).rejects.toThrow(TypeError)
})

test('profileReport() says what a portfolio holds and leaves the other one current', async () => {
  const older = valueIn(await createProfile(portfolioOf('Voronova'), noon))
  valueIn(await saveEntry(older, achievementOf(), noon))
  older.close()
  const current = valueIn(await createProfile(portfolioOf('Sokolov'), later(1)))

  expect(valueIn(await profileReport(older.id))).toMatchObject({ entries: 1, files: 0, changedSinceCopy: 1 })
  expect(valueIn(await listProfiles())[0]?.id).toBe(current.id)
  expect(failureIn(await profileReport(newPortfolioId(noon)))).toMatchObject({ kind: 'not-found' })
})

test('savePortfolio() refuses what could not be read back', async () => {
  const db = await freshProfile()
  const portfolio = valueIn(await readPortfolio(db))

  const saved = await savePortfolio(db, { ...portfolio, enrolments: [] })

  expect(failureIn(saved)).toEqual({ kind: 'invalid-record', path: 'enrolments' })
  expect(valueIn(await readPortfolio(db))).toEqual(portfolio)
})

test('a write that the browser refuses for lack of space is «quota-exceeded»', async () => {
  const db = await freshProfile()
  const portfolio = valueIn(await readPortfolio(db))
  breakWrites(db.portfolio, new DOMException('', 'QuotaExceededError'))

  const saved = await savePortfolio(db, { ...portfolio, isExample: true })

  expect(failureIn(saved)).toEqual({ kind: 'quota-exceeded' })
  expect(valueIn(await readPortfolio(db)).isExample).toBe(false)
})
