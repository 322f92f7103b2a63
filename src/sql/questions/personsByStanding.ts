import type { WorkedQuestion } from './question.ts';

export const personsByStanding: WorkedQuestion = {
	id: 'persons-by-standing',
	question: 'Where do the documented persons stand in law, and how many of them are back?',
	tables: ['cases'],
	sql: () => `SELECT
  standing,
  standing_caveat,
  count(*) AS persons,
  count(*) FILTER (WHERE return_status = 'back')
    AS back,
  count(*) FILTER (WHERE return_status = 'not_back')
    AS not_back,
  count(*) FILTER (WHERE return_status = 'captured_at_home')
    AS caught_at_home,
  count(*) FILTER (WHERE return_status = 'not_known')
    AS not_known
FROM cases
GROUP BY standing, standing_caveat
ORDER BY persons DESC, standing, standing_caveat`,
	says: '`standing` is what a court or an authority last decided, `standing_caveat` what the sources leave open about it. Each person is counted once.',
	beware:
		'Nobody is guilty who is sought or accused. Shares of this list say nothing of those who are not on it.'
};
