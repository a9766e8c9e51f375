const { statSync } = require('node:fs')

/** What takes longest, the longest first: begun last, it would run alone while the other workers wait. */
const LONGEST = [
  'simulation/simulation',
  'simulation/',
  'emulator/kill',
  'journeys/',
  'privacy/',
  'cloudfunctions/disclosure/',
  'weapp/',
]

const rankOf = (path) => {
  const rank = LONGEST.findIndex((part) => path.includes(`/test/${part}`))
  return rank === -1 ? LONGEST.length : rank
}

/** The order in which jest runs the test files; the rest of them by size. */
module.exports = class LongestFirst {
  sort(tests) {
    const weighed = tests.map((test) => ({ test, rank: rankOf(test.path), bytes: statSync(test.path).size }))
    return weighed.sort((a, b) => a.rank - b.rank || b.bytes - a.bytes).map(({ test }) => test)
  }

  shard(tests) {
    return tests
  }

  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}
}
