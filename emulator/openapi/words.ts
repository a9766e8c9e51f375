/** A text with this word, or a picture whose bytes hold it, is found risky; everything else passes. */
export const RISKY_WORD = '违规测试词'

/** A text with this word is left open by the check: a person has to look at it. */
export const REVIEW_WORD = '待人看测试词'
