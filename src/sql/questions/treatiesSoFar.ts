import type { WorkedQuestion } from './question.ts';

export const treatiesSoFar: WorkedQuestion = {
	id: 'treaties-so-far',
	question: 'How many extradition treaties were signed each year, and how many up to then?',
	tables: ['treaties'],
	sql: ({ home }) => `SELECT
  signed_in AS year,
  treaties AS signed,
  sum(treaties) OVER (ORDER BY signed_in)
    AS signed_so_far
FROM (
  SELECT
    CAST(substr(signed, 1, 4) AS INTEGER) AS signed_in,
    count(*) AS treaties
  FROM treaties
  WHERE type = 'extradition'
    AND party_iso3 = '${home}'
    AND signed IS NOT NULL
  GROUP BY CAST(substr(signed, 1, 4) AS INTEGER)
) AS by_year
ORDER BY year`,
	says: 'Signatures by year, and all up to that year, which a window function adds up: `sum(…) OVER (ORDER BY …)`. Years without a signature have no row.',
	beware:
		'Signed is not in force; some treaties never were. One without a known date of signature is not in the sum.'
};
