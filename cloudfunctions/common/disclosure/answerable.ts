/**
 * Who answers for a posting today: the company that serves the community now in the place of one that posted and left; it has the
 * books. A committee answers for its own.
 * @param postedBy unit key
 */
export const answerableFor = (postedBy: string, companyId: string | undefined): string =>
  postedBy.startsWith(COMPANY) && companyId !== undefined ? `${COMPANY}${companyId}` : postedBy

const COMPANY = 'company:'
