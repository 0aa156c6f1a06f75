/** The subscription of an external store whose value never changes while the page is open. */
export const neverChanges = () => () => {};
