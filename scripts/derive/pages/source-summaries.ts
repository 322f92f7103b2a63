/** The summary of every source by id, from which the pages of the charts and the story pick theirs. */
export { sourceSummaries as derive } from '../sources/summaries.ts';
