import * as v from 'valibot'
import { operation } from '../operation'

/** A little above what one call can carry; the limit of each purpose is lower and is told by its name. */
const MOST_BASE64 = 8_000_000

/**
 * Takes a file in: what it is says its bytes, never its name. Pictures lose what the camera wrote about place and
 * device. It is kept privately and shown with the record that it is given to.
 */
export const takeInFile = operation({
  name: 'registry.takeInFile',
  summary: 'Takes in a photo, a paper or a workbook after looking at its bytes',
  effect: 'change',
  who: ['person'],
  input: v.union([
    v.object({
      purpose: v.picklist(['photo', 'paper', 'workbook']),
      /** From a browser: the bytes themselves, base64. */
      content: v.pipe(v.string(), v.maxLength(MOST_BASE64)),
    }),
    v.object({
      purpose: v.picklist(['photo', 'paper', 'workbook']),
      /** From a phone: what wx.cloud.uploadFile gave for a path under incoming/. */
      cloudId: v.pipe(v.string(), v.maxLength(300)),
    }),
  ]),
  output: v.object({
    fileId: v.string(),
    mime: v.string(),
    bytes: v.number(),
    /** pixels, of a picture */
    width: v.optional(v.number()),
    height: v.optional(v.number()),
  }),
  refusals: [
    'registry.noSuchUpload',
    'registry.tooManyFiles',
    'registry.fileEmpty',
    'registry.fileTooLarge',
    'registry.notAPhoto',
    'registry.notAPaper',
    'registry.tooManyPixels',
    'workbook.empty',
    'workbook.notAWorkbook',
    'workbook.zipNotWorkbook',
    'workbook.oldOrLocked',
    'workbook.broken',
    'workbook.tooLarge',
    'workbook.unpacksTooLarge',
    'workbook.tooManyParts',
    'workbook.tooManyRows',
    'workbook.tooManyColumns',
  ],
})
