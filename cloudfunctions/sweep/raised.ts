import { overdueWaker } from './wake'

/** PT-41: an unanswered question says to whom it went up, and its asker is told. */
export const wakeQuestion = overdueWaker(async (change, { refId, title }, office) => {
  const question = await change.get('questions', refId)
  if (!question) return
  await change.patch('questions', refId, { raisedTo: office })
  const { personId, number } = question
  const figures = { title, number, office }
  change.notify({ to: [`person:${personId}`], template: 'question.raised', figures, page: `item:question:${refId}` })
})

/** PT-05: owners see to whom a statement that is overdue went up. */
export const wakeStatement = overdueWaker(async (change, { communityId, period }, office) => {
  const books = await change.get('books', communityId)
  if (!books?.owed.some((one) => one.period === period)) return
  const owed = books.owed.map((one) => (one.period === period ? { ...one, raisedTo: office } : one))
  await change.patch('books', communityId, { owed })
})
