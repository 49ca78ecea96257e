/** Runs `act` over all items in their order, at most `lanes` at a time. */
export async function eachOf<T>(
  items: Iterable<T>,
  lanes: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const lane = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await act(next.value)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
