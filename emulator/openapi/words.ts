/** A text with this word, or a picture whose bytes hold it, is found risky; everything else passes. */
export const RISKY_WORD = '违规测试词'
