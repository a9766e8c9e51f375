/** PT-39: the figure of statements that were entered into the provincial system. */
export const ENTERED = 'statements.entered'
