import { HOUR, MORNING, refusalOf, reported, REPORTER, take, unit } from './story'

describe('PT-22 the reporter sees every step and may add to it', () => {
  it('adds a photo, words, or that it is solved, which closes nothing', () => {
    for (const carried of [{ photos: ['p2'] }, { text: '又来一辆' }, { solved: true }]) {
      const { next, events } = take(reported('fireLaneBlocked').next, 'addNote', REPORTER, MORNING, carried)
      expect(next.status).toBe('received')
      expect(events[0]?.tell).toEqual(['company'])
    }
    expect(refusalOf(reported('dogs').next, 'addNote', REPORTER, MORNING, {})).toMatchObject({ what: 'text' })
  })

  it('takes at most three photos with a step', () => {
    const photos = ['1', '2', '3']
    expect(take(reported('dogs').next, 'addNote', REPORTER, MORNING, { photos }).next.status).toBe('received')
    expect(refusalOf(reported('dogs').next, 'addNote', REPORTER, MORNING, { photos: [...photos, '4'] })).toEqual({
      code: 'case.tooManyPhotos',
      most: 3,
    })
  })

  it('may urge once a day; the full day itself is enough', () => {
    const urged = take(reported('dogs').next, 'urge', REPORTER).next
    expect(refusalOf(urged, 'urge', REPORTER, MORNING + 24 * HOUR - 1)).toEqual({
      code: 'case.urgedAlready',
      again: MORNING + 24 * HOUR,
    })
    expect(take(urged, 'urge', REPORTER, MORNING + 24 * HOUR).events[0]?.tell).toEqual(['neighbourhood'])
    expect(take(urged, 'urge', unit('county')).next.urged).toEqual({ reporter: MORNING, above: MORNING })
  })
})
