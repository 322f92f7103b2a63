/** What tells an island that its page shows another state of it (`data-state`, options as JSON). */
export const stateEvent = 'state';
