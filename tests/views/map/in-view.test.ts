/** Shapes that a map leaves out are those of which it would show nothing. */
import {geoAzimuthalEqualArea, geoPath} from 'd3-geo'
import {expect, test} from 'vitest'
import {loadAtlas} from '../../../src/atlas/atlas.ts'
import {mayBeNear} from '../../../src/views/map/in-view.ts'

const {land} = loadAtlas()
const places: [number, number][] = [
  ...[
    [35, 31],
    [0, 0],
    [179, 65],
    [-179, -17],
    [-70, -50],
    [25, -89],
    [10, 89]
  ],
  ...[
    [100, 60],
    [-60, 18],
    [134, 7]
  ]
] as [number, number][]

test.each([12, 19.2, 72])('%d degrees around a place', (angle) => {
  let left = 0
  for (const place of places) {
    const [longitude, latitude] = place
    const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(angle)
    for (const shape of land.filter((other) => !mayBeNear(other, place, angle))) {
      left += 1
      expect(geoPath(projection)(shape)).toBeNull()
    }
  }
  expect(left).toBeGreaterThan((land.length * places.length) / 4)
})

test('a shape around a place is near, however far its corners are', () => {
  const russia = land.find(({properties}) => properties?.['name'] === 'Russia')!
  expect(mayBeNear(russia, [100, 62], 1)).toBe(true)
  expect(mayBeNear(russia, [-60, -20], 12)).toBe(false)
})
