/** Chinese author lines: the word for a reporter, with a colon or without, and names that are names. */
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const bylineOf = (line: string) =>
  normalize(
    itemOf(
      `佩雷斯访问哈萨克斯坦\n\n${line}\n\n以色列总统佩雷斯星期二抵达哈萨克斯坦进行访问。农民们说道路是畅通的，收成不好。\n`
    ),
    smallReference
  ).article.byline

test.each([
  ['记者 王小明', ['王小明']],
  ['记者王小明', ['王小明']],
  ['记者：王小明', ['王小明']],
  ['本报记者 王小明', ['王小明']],
  ['（记者 王小明 李红）', ['王小明', '李红']],
  ['新华社记者 王小明、李红', ['王小明', '李红']],
  ['記者 陳小明 報導', ['陳小明']],
  ['记者　欧阳明 报道', ['欧阳明']]
])('%s', (line, names) => expect(bylineOf(line)).toEqual(names))

test.each([
  '记者会',
  '记者 在现场',
  '记者 看到 农民',
  '外国记者很多',
  '记者 农民',
  '记者 全体',
  '记者 时间',
  '记者 关注'
])('%s: nobody', (line) => expect(bylineOf(line)).toBeUndefined())
