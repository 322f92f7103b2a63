import type { WorkedQuestion } from './question.ts';

export const waysBack: WorkedQuestion = {
	id: 'ways-back',
	question: 'By which ways did those who are back come back, and from how many places?',
	tables: ['cases'],
	sql: () => `SELECT
  return_method,
  count(*) AS persons,
  count(DISTINCT returned_from_iso3) AS places,
  count(*) FILTER (WHERE returned_from_iso3 IS NULL)
    AS place_not_known,
  min(returned_date) AS first_known,
  max(returned_date) AS last_known
FROM cases
WHERE return_status = 'back'
GROUP BY return_method
ORDER BY persons DESC, return_method`,
	says: 'The way is what the source calls it. Dates are as exact as the sources: a year alone sorts before the months of that year.',
	beware:
		'“Persuasion” and “voluntary surrender” are the words of those who announced the return; whether somebody came of their own will they do not prove.'
};
